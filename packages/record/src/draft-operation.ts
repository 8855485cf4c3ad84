import type { Side } from "@firstray/radiograph";
import type { CommandOf } from "./command.ts";
import type { Draft } from "./draft.ts";
import type { Facts } from "./facts.ts";
import type { OperationId, WireId } from "./ids.ts";
import { mostWiresPerFoot } from "./most-wires-per-foot.ts";

/** An operation held, and each wire it left in. */
export function draftOperationHeld({ payload, occurredOn }: CommandOf<"RecordOperationHeld">, facts: Facts): readonly Draft[] {
  const wires = payload.feet.flatMap(({ foot, wires: left }) =>
    freeWireIds(facts, `${payload.operation}/${foot}`, left).map((wire) => wireOf(payload.operation, foot, wire, occurredOn)),
  );
  return [{ type: "OperationHeld", payload }, ...wires];
}

/** A wire entered by itself; an id that is taken already names another wire, so this one gets the next free ordinal. */
export function draftWireInserted({ id, payload }: CommandOf<"RecordWireInserted">, facts: Facts): readonly Draft[] {
  const taken = facts.wires.some(({ id: known }) => known === payload.wire);
  const [wire = payload.wire] = taken ? freeWireIds(facts, `${id}/${payload.foot}`, 1) : [payload.wire];
  return [{ type: "WireInserted", payload: { ...payload, wire } }];
}

/** The insertion of one wire of an operation. */
export function wireOf(operation: OperationId, foot: Side, wire: WireId, insertedOn: string): Draft {
  return { type: "WireInserted", payload: { wire, foot, operation, insertedOn } };
}

/** The next `wanted` ids `<prefix>/<ordinal from 1>` that no wire has. */
export function freeWireIds(facts: Facts, prefix: string, wanted: number): readonly WireId[] {
  const taken = new Set(facts.wires.map(({ id }) => id));
  const candidates = Array.from({ length: Math.min(wanted, mostWiresPerFoot) + taken.size }, (_, index) => `${prefix}/${index + 1}`);
  return candidates.filter((id) => !taken.has(id)).slice(0, wanted);
}
