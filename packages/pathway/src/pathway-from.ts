import type { Side } from "@firstray/radiograph";
import { type Actor, type Event, type Facts, factsOf } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ActivityAnswer } from "./activity.ts";
import { exerciseObligations } from "./exercise-obligations.ts";
import { followUpObligations } from "./follow-up-obligations.ts";
import { heldCourses } from "./held-course.ts";
import { wireObligations } from "./ledger-obligations.ts";
import { activities } from "./may-i.ts";
import type { Obligation } from "./obligation.ts";
import { type PlannedVisit, plannedVisits } from "./planned-visits.ts";
import type { Protocol } from "./protocol.ts";

/** The pathway after an operation that nobody has recorded: what would be owed, and what the patient might do on a day. */
export interface Pathway {
  readonly visits: readonly PlannedVisit[];
  readonly obligations: readonly Obligation[];
  readonly activities: readonly ActivityAnswer[];
}

/** What to lay out: feet operated on a day, one wire left in each, and the day that is asked about. */
export interface Assumed {
  readonly operatedOn: Temporal.PlainDate;
  readonly feet: readonly Side[];
  readonly on: Temporal.PlainDate;
}

/**
 * The whole pathway that follows an operation of these feet, one wire in each.
 * @example pathwayFrom(protocolV1, { operatedOn, feet: ["left", "right"], on: operatedOn })
 */
export function pathwayFrom(protocol: Protocol, { operatedOn, feet, on }: Assumed): Pathway {
  const facts = assumedFacts(protocol, operatedOn, feet);
  const courses = heldCourses(facts);
  return {
    visits: feet.flatMap((foot) => plannedVisits(protocol, operatedOn, foot)),
    obligations: [
      ...wireObligations(() => protocol, facts),
      ...courses.flatMap((course) => followUpObligations(protocol, facts, course, new Map())),
      ...courses.flatMap((course) => exerciseObligations(protocol, facts, course)),
    ],
    activities: activities(() => protocol, facts, on),
  };
}

/** The facts of an invented patient operated on these feet as scheduled, one wire in each. */
export function assumedFacts(protocol: Protocol, operatedOn: Temporal.PlainDate, feet: readonly Side[]): Facts {
  const actor: Actor = { kind: "system", name: "firstray pathway" };
  const occurredOn = operatedOn.toString();
  const common = { version: 1, occurredOn, recordedAt: `${occurredOn}T12:00:00Z`, actor } as const;
  const operation = "assumed";
  const operated = feet.map((foot) => ({ foot, episode: foot }));
  const events: readonly Event[] = [
    ...feet.map((foot): Event => {
      return { ...common, id: foot, type: "EpisodeOpened", payload: { episode: foot, foot, protocolVersion: protocol.version } };
    }),
    { ...common, id: "scheduled", type: "OperationScheduled", payload: { operation, on: occurredOn, feet: operated } },
    { ...common, id: "held", type: "OperationHeld", payload: { operation, feet: operated.map((foot) => ({ ...foot, wires: 1 })) } },
    ...feet.map((foot): Event => {
      const wire = `${operation}/${foot}/1`;
      return { ...common, id: wire, type: "WireInserted", payload: { wire, foot, operation, insertedOn: occurredOn } };
    }),
  ];
  return factsOf(events);
}
