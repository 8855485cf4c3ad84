import type { ProtocolProblem } from "./parse-protocol.ts";
import { problemAt } from "./problem-at.ts";
import type { Protocol } from "./protocol.ts";
import { wireDueBounds, wireStepDays } from "./wire-obligation.ts";

/** The wire's days, inside what the code holds them to: what it would move is refused, not moved silently. @source ledger-2 */
export function wireWithinBounds({ wireRemoval: { windows } }: Protocol): readonly ProtocolProblem[] {
  const { opensDay, dueDay, lateDay, escalatesDay } = windows;
  const path = "wireRemoval.windows";
  const { earliestDay, latestDay } = wireDueBounds;
  return [
    ...(dueDay >= earliestDay && dueDay <= latestDay
      ? []
      : [
          problemAt(
            path,
            `The wire's removal is due on day ${dueDay}. It is due from day ${earliestDay} to day ${latestDay} after insertion.`,
            `Le retrait de la broche est dû au jour ${dueDay}. Il est dû du jour ${earliestDay} au jour ${latestDay} après la pose.`,
          ),
        ]),
    ...(opensDay >= 0 && opensDay <= dueDay
      ? []
      : [
          problemAt(
            path,
            `It opens on day ${opensDay}. It opens on the due day, ${dueDay}, or before, and not before insertion.`,
            `La période s’ouvre au jour ${opensDay}. Elle s’ouvre le jour de l’échéance, le ${dueDay}, ou avant, mais pas avant la pose.`,
          ),
        ]),
    ...(lateDay > dueDay && lateDay <= dueDay + wireStepDays
      ? []
      : [
          problemAt(
            path,
            `It is late from day ${lateDay}. It is late after the due day, ${dueDay}, and within ${wireStepDays} days of it.`,
            `Le retard commence au jour ${lateDay}. Il commence après l’échéance, le ${dueDay}, et au plus ${wireStepDays} jours après.`,
          ),
        ]),
    ...(escalatesDay >= lateDay && escalatesDay <= lateDay + wireStepDays
      ? []
      : [
          problemAt(
            path,
            `It is escalated from day ${escalatesDay}. It is escalated from the first late day, ${lateDay}, and within ${wireStepDays} days of it.`,
            `Le signalement commence au jour ${escalatesDay}. Il commence dès le premier jour de retard, le ${lateDay}, et au plus ${wireStepDays} jours après.`,
          ),
        ]),
  ];
}
