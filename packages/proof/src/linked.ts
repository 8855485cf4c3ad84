import type { Wire } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { withWires } from "./body-changes.ts";
import { ledgerOf } from "./ledger-of.ts";
import type { World } from "./world.ts";

/**
 * After a report: which entry of the ledger speaks of which wire. An entry that takes a voided one's place speaks of the same
 * wire; else an entry of an operation speaks of a wire of that operation that nobody has spoken of, of its own foot if there is one.
 */
export function linked(world: World): World {
  const followed = withWires(
    world,
    ({ entry }) => entry !== undefined,
    (wire) => ({ ...wire, ...replacementOf(world, wire) }),
  );
  const ofItsFoot = spareEntries(followed).reduce((at, entry) => linkedOne(at, entry, (wire) => wire.foot === entry.foot), followed);
  return spareEntries(ofItsFoot).reduce((at, entry) => linkedOne(at, entry, () => true), ofItsFoot);
}

/** Entries still owed that speak of no wire: entered twice, another patient's, or one too many. */
export function spareEntries({ facts, body }: World): readonly Wire[] {
  const spoken = new Set(body.wires.map(({ entry }) => entry));
  return facts.wires.filter(({ id, out }) => out === undefined && !spoken.has(id));
}

function replacementOf(world: World, { entry }: BodyWire): Pick<BodyWire, "entry"> {
  const { facts } = world;
  if (ledgerOf(world).some(({ id }) => id === entry)) return {};
  const replacing = facts.history.findLast((event) => event.type === "WireInserted" && event.payload.sameWireAs === entry);
  return replacing?.type === "WireInserted" && facts.wires.some(({ id }) => id === replacing.payload.wire)
    ? { entry: replacing.payload.wire }
    : {};
}

function linkedOne(world: World, { id, operation }: Wire, suits: (wire: BodyWire) => boolean): World {
  const wire = world.body.wires.find((known) => known.operation === operation && suits(known) && !isSpokenOf(world, known));
  if (wire === undefined) return world;
  const since = Math.min(wire.knownSince ?? world.today, world.today);
  return withWires(
    world,
    (known) => known === wire,
    (known) => ({ ...known, entry: id, knownSince: since, excuses: [] }),
  );
}

function isSpokenOf(world: World, { entry }: BodyWire): boolean {
  return ledgerOf(world).some(({ id }) => id === entry);
}
