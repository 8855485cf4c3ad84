import type { Side } from "@firstray/radiograph";
import { type EventId, historyStates } from "@firstray/record";
import type { Body, BodyOperation, BodyWire } from "./body.ts";
import type { World } from "./world.ts";

/** The world with another body. */
export function withBody(world: World, change: Partial<Body>): World {
  return { ...world, body: { ...world.body, ...change } };
}

/** The world with these wires changed. */
export function withWires(world: World, which: (wire: BodyWire) => boolean, change: (wire: BodyWire) => BodyWire): World {
  return withBody(world, { wires: world.body.wires.map((wire) => (which(wire) ? change(wire) : wire)) });
}

/** An operation has taken place and left its wires. */
export function operated(world: World, operation: BodyOperation): World {
  const wires = operation.feet.flatMap(({ foot, wires: left }) =>
    Array.from({ length: left }, (): BodyWire => ({ foot, operation: operation.id, place: "in", excuses: [] })),
  );
  return withBody(world, { operations: [...world.body.operations, operation], wires: [...world.body.wires, ...wires] });
}

/** Wires that are in a foot now. */
export function wiresIn({ body }: World, foot: Side): readonly BodyWire[] {
  return body.wires.filter((wire) => wire.foot === foot && wire.place === "in");
}

/** The record now knows of these wires, since today at the latest. */
export function knownFromToday(world: World, which: (wire: BodyWire) => boolean): World {
  return withWires(world, which, (wire) => ({ ...wire, knownSince: Math.min(wire.knownSince ?? world.today, world.today) }));
}

/** A statement about these wires was false, but the ledger's evidence for it was complete. */
export function excused(world: World, which: (wire: BodyWire) => boolean, event: EventId | undefined): World {
  return event === undefined ? world : withWires(world, which, (wire) => ({ ...wire, excuses: [...wire.excuses, event] }));
}

/** Whether a false statement about the wire that the ledger rightly believed still stands. */
export function isExcused({ facts, other, body }: World, wire: BodyWire): boolean {
  const excuses = body.falseDeath === undefined ? wire.excuses : [...wire.excuses, body.falseDeath];
  if (excuses.length === 0) return false;
  const charts = (other === undefined ? [facts] : [facts, other]).map(historyStates);
  return excuses.some((event) => charts.some((states) => states.has(event) && states.get(event) !== "voided"));
}
