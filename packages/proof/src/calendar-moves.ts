import type { Side, Text } from "@firstray/radiograph";
import { civilDay } from "./civil-day.ts";
import { enter, wasAccepted } from "./enter.ts";
import type { Move } from "./move.ts";
import { reportHeld } from "./operation-moves.ts";

/** Scheduling, and saying afterwards what came of it. */
export function calendarMoves(feet: readonly Side[], mostOperations: number): readonly Move[] {
  return [scheduling(feet, mostOperations), ...outcomes];
}

function scheduling(feet: readonly Side[], mostOperations: number): Move {
  return {
    title:
      feet.length === 1
        ? { en: "Left foot scheduled for today", fr: "Pied gauche au programme du jour" }
        : { en: "Both feet scheduled for today", fr: "Deux pieds au programme du jour" },
    kind: "right",
    after: (world, decide) => {
      const { body, facts, today } = world;
      if (!body.alive || facts.operations.length >= mostOperations) return undefined;
      const payload = { operation: `o${facts.operations.length + 1}`, feet: feet.map((foot) => ({ foot, episode: `${foot}-1` })) };
      const said = enter(decide, world, "ScheduleOperation", { ...payload, on: civilDay(today) });
      return wasAccepted(said) ? said : undefined;
    },
  };
}

const outcomes: readonly Move[] = [
  ...(["cancelled", "rescheduled"] as const).map(
    (kind): Move => ({
      title:
        kind === "cancelled"
          ? {
              en: "The scheduled operation did not take place; recorded as cancelled",
              fr: "L’opération prévue n’a pas eu lieu; inscrite comme annulée",
            }
          : {
              en: "The scheduled operation did not take place; moved by eight days",
              fr: "L’opération prévue n’a pas eu lieu; déplacée de huit jours",
            },
      kind: "right",
      after: (world, decide) => {
        const waiting = world.facts.operations.find(
          ({ id, feet }) => feet.some(({ state }) => state.kind === "scheduled") && world.body.operations.every((known) => known.id !== id),
        );
        if (waiting === undefined) return undefined;
        const outcome = kind === "cancelled" ? ({ kind, by: "patient" } as const) : ({ kind, to: civilDay(world.today + 8) } as const);
        return enter(decide, world, "RecordOperationNotHeld", {
          operation: waiting.id,
          feet: waiting.feet.map(({ foot }) => foot),
          outcome,
        });
      },
    }),
  ),
  lateReport(
    "right",
    { en: "The operation that nobody entered is recorded now, as it was", fr: "L’opération oubliée est inscrite, telle quelle" },
    (_today, on) => on,
  ),
  lateReport(
    "mistake",
    {
      en: "The operation that nobody entered is recorded now, under today’s date",
      fr: "L’opération oubliée est inscrite, à la date du jour",
    },
    (today) => today,
  ),
];

function lateReport(kind: Move["kind"], title: Text, dated: (today: number, on: number) => number): Move {
  return {
    title,
    kind,
    after: (world, decide) => {
      const forgotten = world.body.operations.find(({ reported }) => !reported);
      if (forgotten === undefined || (kind === "mistake" && forgotten.on === world.today)) return undefined;
      return reportHeld(world, decide, { ...forgotten, on: dated(world.today, forgotten.on) });
    },
  };
}
