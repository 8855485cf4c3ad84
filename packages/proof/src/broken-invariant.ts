import type { NamedDecider } from "./named-decider.ts";
import { invariants } from "./invariants.ts";
import type { Broken } from "./task.ts";
import type { World } from "./world.ts";

/** The first invariant that does not hold in a world. */
export function brokenInvariant(world: World, decide: NamedDecider): Broken | undefined {
  for (const { name, broken } of invariants) {
    const detail = broken(world, decide);
    if (detail !== undefined) return { invariant: name, detail };
  }
  return undefined;
}
