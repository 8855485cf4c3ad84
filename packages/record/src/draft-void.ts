import type { CommandOf } from "./command.ts";
import type { Draft } from "./draft.ts";
import { eventIdOf } from "./event-id-of.ts";
import type { Facts } from "./facts.ts";

/** A void; with a replacement, the insertion that takes the voided one's place is its ground and comes with it. */
export function draftVoid({ id, payload }: CommandOf<"VoidEvent">, facts: Facts): readonly Draft[] {
  const { replacement, ...voiding } = payload;
  if (replacement === undefined) return [{ type: "EventVoided", payload: voiding }];
  const voided = facts.history.find((event) => event.id === payload.voids);
  const sameWireAs = voided?.type === "WireInserted" ? { sameWireAs: voided.payload.wire } : {};
  return [
    { type: "EventVoided", payload: { ...voiding, ground: { kind: "replaced-by", event: eventIdOf(id, 2) } } },
    { type: "WireInserted", payload: { ...sameWireAs, ...replacement } },
  ];
}
