import type { Side } from "@firstray/radiograph";
import {
  type Command,
  type CommandPayloads,
  type CommandType,
  type DecisionContext,
  type EventId,
  evolve,
  type PatientId,
} from "@firstray/record";
import { withCarried } from "./carried.ts";
import { civilDay } from "./civil-day.ts";
import { areMerged } from "./in-other-chart.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { Entry, World } from "./world.ts";

/** What may stand beside a command's payload. */
export interface Said {
  /** Day number on which it happened; today unless said. */
  readonly on?: number;
  /** Nothing was confirmed when the record asked. */
  readonly unconfirmed?: boolean;
  /** No reason was given. */
  readonly withoutReason?: boolean;
  readonly actor?: DecisionContext["actor"];
  /** The practice's newest version of the protocol. */
  readonly newest?: number;
  /** The insertion that the same transaction has recorded in another chart. */
  readonly elsewhere?: { readonly patient: PatientId; readonly event: EventId };
  /** What else the record is told that it may not find out for itself. */
  readonly context?: Pick<DecisionContext, "bookingDoubts" | "questionnaires">;
}

/** The people of an invented practice. */
export const nurse = { kind: "staff", id: "nurse-1", name: "Nora Example", role: "nurse" } as const;
export const reception = { kind: "staff", id: "reception-1", name: "Rémi Example", role: "reception" } as const;
export const secondPerson = "Paul Example";

/** Sends one command to the record as it stands; a refused one leaves no trace but in `entries`. */
export function enter<Type extends CommandType>(
  decide: NamedDecider,
  world: World,
  type: Type,
  payload: CommandPayloads[Type],
  { on = world.today, unconfirmed, withoutReason, actor = nurse, newest, elsewhere, context: told }: Said = {},
): World {
  const whole = {
    id: `c${world.sent}`,
    type,
    occurredOn: civilDay(on),
    payload,
    ...(withoutReason === true ? {} : { reason: "as told" }),
    ...(unconfirmed === true ? {} : { confirmed: true }),
  };
  // The pair of type and payload is checked by this function's own signature; a union cannot express it.
  const command = whole as unknown as Command;
  const today = civilDay(world.today);
  const context: DecisionContext = {
    today,
    now: `${today}T15:00:00Z`,
    actor,
    ...(newest === undefined ? {} : { newestProtocolVersion: newest }),
    ...(elsewhere === undefined ? {} : { insertedElsewhere: elsewhere }),
    wiresInOtherCharts: wiresElsewhere(world),
    ...told,
  };
  const decision = decide(command, world.facts, context);
  const events = decision.kind === "accepted" ? decision.events : [];
  const entry: Entry = { command, context, before: world.facts, events, ...(decision.kind === "refused" ? { refusal: decision } : {}) };
  const after = { ...world, facts: events.reduce(evolve, world.facts), sent: world.sent + 1, entries: [...world.entries, entry] };
  return events.length === 0 ? after : withCarried(decide, after, entry);
}

/** Feet in which the person's other chart owes a wire. */
function wiresElsewhere(world: World): readonly Side[] {
  if (!areMerged(world) || world.other?.died !== undefined) return [];
  return (world.other?.wires ?? []).flatMap(({ foot, out }) => (out === undefined ? [foot] : []));
}

/** Whether the last command was recorded. */
export function wasAccepted({ entries }: World): boolean {
  return entries.at(-1)?.refusal === undefined;
}
