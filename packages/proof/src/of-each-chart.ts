import { otherChartOf } from "./in-other-chart.ts";
import type { Invariant } from "./invariant.ts";

/** An invariant of a record, asked of each chart that the patient has. */
export function ofEachChart(invariant: Invariant): Invariant {
  return {
    ...invariant,
    broken: (world, decide) => {
      const turned = otherChartOf(world);
      return invariant.broken(world, decide) ?? (turned && invariant.broken(turned, decide));
    },
  };
}
