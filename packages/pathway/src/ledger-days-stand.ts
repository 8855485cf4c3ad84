import type { ProtocolProblem } from "./parse-protocol.ts";
import { problemAt } from "./problem-at.ts";
import type { Protocol } from "./protocol.ts";
import { protocolV1 } from "./protocol-v1.ts";
import type { WindowRule } from "./window-rule.ts";
import { wireDueBounds } from "./wire-obligation.ts";

/** An operation's outcome and what does not fit may be all that stands between a wire and nobody knowing of it. @source ledger-1 */
export function ledgerDaysStand({ recordOutcome, reconcile, fragment }: Protocol): readonly ProtocolProblem[] {
  const fixed = [
    ["recordOutcome.window", recordOutcome.window, protocolV1.recordOutcome.window],
    ["reconcile.window", reconcile.window, protocolV1.reconcile.window],
  ] as const;
  const moved = fixed.filter(([, window, rule]) => JSON.stringify(inOrder(window)) !== JSON.stringify(inOrder(rule)));
  const due = fragment.window.due;
  return [
    ...moved.map(([path]) =>
      problemAt(
        path,
        "This is owed on its own day; a protocol does not move it.",
        "Cela est dû le jour même; un protocole ne le déplace pas.",
      ),
    ),
    ...("days" in due && due.days >= 0 && due.days <= wireDueBounds.latestDay
      ? []
      : [
          problemAt(
            "fragment.window",
            `A fragment is dealt with within ${wireDueBounds.latestDay} days, counted in days.`,
            `Un fragment est réglé en au plus ${wireDueBounds.latestDay} jours, comptés en jours.`,
          ),
        ]),
  ];
}

function inOrder({ due, opensDays, lateDays, escalatesDays }: WindowRule): readonly unknown[] {
  return [due, opensDays, lateDays, escalatesDays];
}
