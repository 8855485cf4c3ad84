import type { Owner } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { dayNumber } from "./civil-day.ts";
import { ledgerOf } from "./ledger-of.ts";
import { spareEntries } from "./linked.ts";
import type { World } from "./world.ts";

/** Whether the ledger says of every wire what is true of it. */
export function agrees(world: World): boolean {
  const { body, facts } = world;
  const ledger = ledgerOf(world);
  const fits = (wire: BodyWire): boolean => {
    const entry = ledger.find(({ id }) => id === wire.entry);
    if (wire.place === "in") return entry?.foot === wire.foot && entry.out === undefined && isOfItsDay(world, wire);
    const isTipKnown = wire.place !== "fragment" || facts.fragments.some(({ foot }) => foot === wire.foot);
    return isTipKnown && (entry === undefined || entry.out !== undefined);
  };
  const isOwned = ({ owner }: { readonly owner: Owner }): boolean => owner.kind === "role" || !body.nurseHasLeft;
  const isHandedOver = facts.wires.every(({ hindered }) => hindered === undefined || isOwned(hindered)) && facts.assigned.every(isOwned);
  return isHandedOver && spareEntries(world).length === 0 && body.wires.every(fits) && body.operations.every(({ reported }) => reported);
}

/** Whether the day that the ledger counts a wire from is the day that it went in, or not known. */
export function isOfItsDay(world: World, { entry, operation }: BodyWire): boolean {
  const insertedOn = ledgerOf(world).find(({ id }) => id === entry)?.insertedOn;
  return insertedOn === undefined || dayNumber(insertedOn) === world.body.operations.find(({ id }) => id === operation)?.on;
}
