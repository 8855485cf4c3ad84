import type { Wire } from "@firstray/record";
import type { World } from "./world.ts";

/** Every entry of a wire, in whichever of the patient's charts it stands. */
export function ledgerOf({ facts, other }: Pick<World, "facts" | "other">): readonly Wire[] {
  return other === undefined ? facts.wires : [...facts.wires, ...other.wires];
}
