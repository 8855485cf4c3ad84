import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import { bodyFact, closedMisfit } from "./body-fact.ts";
import type { EventOf, MissingClinicDay } from "./event.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Discrepancy, Evidence, Facts, OperationFoot } from "./facts.ts";
import type { EpisodeId, OperationId } from "./ids.ts";
import type { Reducers } from "./reducer.ts";

/** The operation, foot by foot: scheduled, held, not held. */
export const operationReducers = {
  OperationScheduled: (facts, event) => {
    const { operation, on, feet } = event.payload;
    if (facts.operations.some(({ id }) => id === operation)) return facts;
    const state = { kind: "scheduled", on: Temporal.PlainDate.from(on), evidence: evidenceOf(event) } as const;
    const missing = missingDays(event.payload.withoutClinicDay, state.evidence);
    const scheduled = feet.map((foot) => ({ ...foot, ...missing(foot.foot), state }));
    return { ...facts, operations: [...facts.operations, { id: operation, feet: scheduled }] };
  },
  OperationNotHeld: (facts, event) => {
    const { operation, feet, outcome } = event.payload;
    const evidence = evidenceOf(event);
    const state =
      outcome.kind === "cancelled"
        ? ({ kind: "cancelled", by: outcome.by, evidence } as const)
        : ({ kind: "scheduled", on: Temporal.PlainDate.from(outcome.to), evidence } as const);
    const missing = missingDays(outcome.kind === "rescheduled" ? outcome.withoutClinicDay : undefined, evidence);
    const after = withFeet(facts, operation, (known) =>
      known.map((operated): OperationFoot => {
        const { foot, episode } = operated;
        return feet.includes(foot) && operated.state.kind !== "held" ? { foot, episode, ...missing(foot), state } : operated;
      }),
    );
    return outcome.kind === "cancelled" ? { ...after, bookings: after.bookings.filter(({ episode }) => isToCome(after, episode)) } : after;
  },
  OperationHeld: (facts, event) =>
    event.payload.feet.reduce((soFar, { foot, episode, wires }) => {
      const { operation } = event.payload;
      const evidence = evidenceOf(event);
      const held: OperationFoot = { foot, episode, state: { kind: "held", on: evidence.on, wires, evidence } };
      const misfits = [...scheduleMisfit(soFar, event, foot), ...closedMisfit(soFar, foot)];
      return withFeet(bodyFact(soFar, event, foot, misfits), operation, (known) =>
        known.some((other) => other.foot === foot)
          ? known.map((other) => (other.foot === foot ? { ...other, ...held } : other))
          : [...known, held],
      );
    }, facts),
} satisfies Partial<Reducers>;

/** Whether an operation of a course is scheduled or was held: where none is, nothing follows that anybody could come for. */
function isToCome({ operations }: Facts, episode: EpisodeId): boolean {
  return operations.some(({ feet }) => feet.some((operated) => operated.episode === episode && operated.state.kind !== "cancelled"));
}

/** For each foot, what was told to have no clinic day. */
function missingDays(
  days: readonly MissingClinicDay[] | undefined,
  { on }: Evidence,
): (foot: Side) => Pick<OperationFoot, "withoutClinicDay"> {
  return (foot) => {
    const items = (days ?? []).filter((missing) => missing.foot === foot).map(({ item }) => item);
    return items.length === 0 ? {} : { withoutClinicDay: { items, on } };
  };
}

/** Held though nobody scheduled it, or on another day than the calendar's: everything owed to the foot is counted from that day. */
function scheduleMisfit(facts: Facts, { payload, occurredOn }: EventOf<"OperationHeld">, foot: Side): readonly Discrepancy["kind"][] {
  const operation = facts.operations.find(({ id }) => id === payload.operation);
  const state = operation?.feet.find((known) => known.foot === foot)?.state;
  if (state === undefined || state.kind === "cancelled") return ["not-scheduled"];
  return Temporal.PlainDate.compare(state.on, occurredOn) === 0 ? [] : ["another-day"];
}

function withFeet(facts: Facts, id: OperationId, change: (feet: readonly OperationFoot[]) => readonly OperationFoot[]): Facts {
  const known = facts.operations.some((operation) => operation.id === id);
  const operations = known ? facts.operations : [...facts.operations, { id, feet: [] }];
  const changed = operations.map((operation) => (operation.id === id ? { id, feet: change(operation.feet) } : operation));
  return { ...facts, operations: changed.filter(({ feet }) => feet.length > 0) };
}
