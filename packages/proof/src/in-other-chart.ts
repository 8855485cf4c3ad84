import type { World } from "./world.ts";

/** The patient's two charts, by their ids. */
export const charts = { this: "p-1", other: "p-2" } as const;
export type ChartId = (typeof charts)[keyof typeof charts];

/** Which chart is on the desk, and which is the other. */
export function chartIds({ desk = charts.this }: Pick<World, "desk">): { readonly desk: ChartId; readonly other: ChartId } {
  return { desk, other: desk === charts.this ? charts.other : charts.this };
}

/** Whether the two charts are known to be one person's: a merge of one into the other stands. */
export function areMerged(world: World): boolean {
  const { desk, other } = chartIds(world);
  return world.facts.mergedInto?.patient === other || world.other?.mergedInto?.patient === desk;
}

/** The same world with the patient's other chart on the desk; undefined where there is none. */
export function otherChartOf(world: World): (World & { readonly other: World["facts"] }) | undefined {
  return world.other === undefined ? undefined : { ...world, facts: world.other, other: world.facts, desk: chartIds(world).other };
}

/** Something done with the other chart on the desk, which then goes back to its place. */
export function inOtherChart(world: World, act: (turned: World) => World | undefined): World | undefined {
  const turned = otherChartOf(world);
  const after = turned && act(turned);
  return after && otherChartOf(after);
}
