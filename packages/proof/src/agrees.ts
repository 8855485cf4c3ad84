import type { BodyWire } from "./body.ts";
import { dayNumber } from "./civil-day.ts";
import { spareEntries } from "./linked.ts";
import type { World } from "./world.ts";

/** Whether the ledger says of every wire what is true of it. */
export function agrees(world: World): boolean {
  const { body, facts } = world;
  const fits = (wire: BodyWire): boolean => {
    const entry = facts.wires.find(({ id }) => id === wire.entry);
    if (wire.place === "in") return entry?.foot === wire.foot && entry.out === undefined && isOfItsDay(world, wire);
    const isTipKnown = wire.place !== "fragment" || facts.fragments.some(({ foot }) => foot === wire.foot);
    return isTipKnown && (entry === undefined || entry.out !== undefined);
  };
  return spareEntries(world).length === 0 && body.wires.every(fits) && body.operations.every(({ reported }) => reported);
}

/** Whether the day that the ledger counts a wire from is the day that it went in, or not known. */
export function isOfItsDay({ body, facts }: World, { entry, operation }: BodyWire): boolean {
  const insertedOn = facts.wires.find(({ id }) => id === entry)?.insertedOn;
  return insertedOn === undefined || dayNumber(insertedOn) === body.operations.find(({ id }) => id === operation)?.on;
}
