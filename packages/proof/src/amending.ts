import type { CommandPayloads, EventId, VoidGround } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { enter, wasAccepted } from "./enter.ts";
import { linked } from "./linked.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** The ground of a void: a second person has examined the foot. */
export const examined: VoidGround = { kind: "no-wire-seen", evidence: { kind: "examination", by: "Paul Example" } };
const missing = "no such event";

/** The event that entered a wire of the ledger. */
export function entryOf({ facts }: World, wire: string | undefined): EventId {
  return facts.wires.find(({ id }) => id === wire)?.reported.event ?? missing;
}

/** The record after a void, and which entry now speaks of which wire. */
export function voided(world: World, decide: NamedDecider, payload: CommandPayloads["VoidEvent"]): World {
  const said = enter(decide, world, "VoidEvent", payload);
  return wasAccepted(said) ? linked(said) : said;
}

/** The correction of a wire's own entry, every other field as it was. */
export function insertion(
  world: World,
  wire: BodyWire,
  change: Partial<CommandPayloads["RecordWireInserted"]>,
): CommandPayloads["CorrectEvent"] | undefined {
  const corrects = entryOf(world, wire.entry);
  const event = world.facts.history.find(({ id }) => id === corrects);
  if (event?.type !== "WireInserted") return undefined;
  return { corrects, occurredOn: event.occurredOn, payload: { ...event.payload, ...change } };
}
