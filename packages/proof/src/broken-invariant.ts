import { invariants } from "./invariants.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { Broken } from "./task.ts";
import type { World } from "./world.ts";
import { recordKey } from "./world-key.ts";

/** The first invariant that does not hold in a world; those of the record alone only where asked to. */
export function brokenInvariant(world: World, decide: NamedDecider, isRecordNew = true): Broken | undefined {
  for (const { name, isOfRecord, broken } of invariants) {
    if (isOfRecord === true && !isRecordNew) continue;
    const detail = broken(world, decide);
    if (detail !== undefined) return { invariant: name, detail };
  }
  return undefined;
}

/** Checks many worlds under one decider; a state of the record that held once is not asked about again. */
export function invariantChecker(decide: NamedDecider): (world: World) => Broken | undefined {
  const held = new Set<string>();
  return (world) => {
    const key = recordKey(world);
    const broken = brokenInvariant(world, decide, !held.has(key));
    if (broken === undefined) held.add(key);
    return broken;
  };
}
