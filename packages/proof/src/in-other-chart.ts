import type { World } from "./world.ts";

/** The same world with the patient's other chart on the desk; undefined where there is none. */
export function otherChartOf(world: World): (World & { readonly other: World["facts"] }) | undefined {
  return world.other === undefined ? undefined : { ...world, facts: world.other, other: world.facts };
}

/** Something done with the other chart on the desk, which then goes back to its place. */
export function inOtherChart(world: World, act: (turned: World) => World | undefined): World | undefined {
  const turned = otherChartOf(world);
  const after = turned && act(turned);
  return after && otherChartOf(after);
}
