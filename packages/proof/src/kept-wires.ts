import type { Wire } from "@firstray/record";
import { ledgerOf } from "./ledger-of.ts";
import type { World } from "./world.ts";

/** Entries still owed, or taken off by a statement about a wire that is in. */
export function keptWires(world: Pick<World, "facts" | "other" | "body">): readonly Wire[] {
  const doubted = new Set(world.body.wires.filter(({ place }) => place === "in").flatMap(({ excuses }) => excuses));
  return ledgerOf(world).filter(({ out }) => out === undefined || doubted.has(out.event));
}
