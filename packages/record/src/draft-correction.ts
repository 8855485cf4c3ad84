import type { Side } from "@firstray/radiograph";
import type { CommandOf } from "./command.ts";
import { correctedEvent } from "./corrected-event.ts";
import type { Draft } from "./draft.ts";
import { freeWireIds, wireOf } from "./draft-operation.ts";
import type { Event, EventOf } from "./event.ts";
import { rejectedFilmsOf } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { standingEvents } from "./standing-events.ts";

type Held = EventOf<"OperationHeld">;

/** A correction; of an operation, its wires follow: their day, their foot, and wires that were left out are added. */
export function draftCorrection({ payload }: CommandOf<"CorrectEvent">, facts: Facts): readonly Draft[] {
  const correction: Draft = { type: "EventCorrected", payload };
  const standing = standingEvents(facts.history, rejectedFilmsOf(facts));
  const before = standing.find(({ id }) => id === payload.corrects);
  if (before?.type !== "OperationHeld") return [correction];
  const after = correctedEvent(before, payload);
  if (!("type" in after) || after.type !== "OperationHeld") return [correction];
  const insertions = standing.filter((event) => event.type === "WireInserted" && event.payload.operation === before.payload.operation);
  const moved = insertions.flatMap((event) => followed(event, before, after, payload.secondPerson));
  return [correction, ...moved, ...added(facts, insertions, before, after)];
}

/** A wire's entry as the corrected operation implies it, or nothing when it already says so. */
function followed(event: Event, before: Held, after: Held, secondPerson: string | undefined): readonly Draft[] {
  if (event.type !== "WireInserted") return [];
  const foot = footAfter(event.payload.foot, before, after);
  const insertedOn = event.payload.insertedOn === before.occurredOn ? after.occurredOn : event.payload.insertedOn;
  const occurredOn = event.occurredOn === before.occurredOn ? after.occurredOn : event.occurredOn;
  if (foot === event.payload.foot && insertedOn === event.payload.insertedOn && occurredOn === event.occurredOn) return [];
  const payload = { ...event.payload, foot, ...(insertedOn === undefined ? {} : { insertedOn }) };
  const person = secondPerson === undefined ? {} : { secondPerson };
  return [{ type: "EventCorrected", payload: { corrects: event.id, occurredOn, payload, ...person } }];
}

/** The other foot only when the whole operation moves from one foot to the other. */
function footAfter(foot: Side, before: Held, after: Held): Side {
  const [onlyBefore, ...moreBefore] = before.payload.feet;
  const [onlyAfter, ...moreAfter] = after.payload.feet;
  const oneFootEach = onlyBefore !== undefined && onlyAfter !== undefined && moreBefore.length + moreAfter.length === 0;
  return oneFootEach && onlyBefore.foot === foot ? onlyAfter.foot : foot;
}

/** Wires that the corrected count has and the ledger lacks; a lower count takes nothing out: that needs a void and its ground. */
function added(facts: Facts, insertions: readonly Event[], before: Held, after: Held): readonly Draft[] {
  const operation = after.payload.operation;
  return after.payload.feet.flatMap(({ foot, wires }) => {
    const known = insertions.filter((event) => event.type === "WireInserted" && footAfter(event.payload.foot, before, after) === foot);
    const wanted = Math.max(0, wires - known.length);
    return freeWireIds(facts, `${operation}/${foot}`, wanted).map((wire) => wireOf(operation, foot, wire, after.occurredOn));
  });
}
