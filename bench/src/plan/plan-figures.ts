import { quantile } from "../accuracy/quantile.ts";
import type { Figure } from "../figure.ts";
import type { PlanError } from "./plan-error.ts";

/** The constructs that a plan is judged by, in the order in which they are reported. */
const reported: readonly Pick<PlanError, "name" | "method">[] = [
  ...(["head-base", "articular-base", "shaft"] as const).flatMap((method) => [
    { name: "halluxValgusAngle", method } as const,
    { name: "intermetatarsalAngle", method } as const,
  ]),
  { name: "distalMetatarsalArticularAngle", method: "head-base" },
  { name: "firstMetatarsalLength", method: null },
  { name: "metatarsalDistance", method: null },
  { name: "metatarsalProtrusion", method: null },
];

/** What each source of films must keep to. */
export interface PlanTarget {
  readonly of: "largest" | "mean";
  readonly degrees: number;
  readonly mm: number;
}

/** Predicted against drawn, one source of films: mean absolute error, 95th percentile and largest of each construct. */
export function planFigures(source: string, errors: readonly PlanError[], target?: PlanTarget): readonly Figure[] {
  return reported.flatMap(({ name, method }): readonly Figure[] => {
    const found = errors.filter((error) => error.name === name && error.method === method);
    const [first] = found;
    if (!first) return [];
    const sizes = found.map(({ error }) => Math.abs(error));
    const what = `${source}, ${name}${method ? ` ${method}` : ""}`;
    const figure = (of: string, value: number): Figure => ({
      what: `${what}: ${of} error of ${found.length}`,
      ...{ value, unit: first.unit },
      ...(target && of.startsWith(target.of) && { target: `≤ ${first.unit === "deg" ? target.degrees : target.mm}` }),
    });
    return [
      figure("mean absolute", sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
      figure("95th percentile of absolute", quantile(sizes, 0.95)),
      figure("largest", Math.max(...sizes)),
      figure("change's mean absolute", found.reduce((sum, { changeError }) => sum + Math.abs(changeError), 0) / found.length),
    ];
  });
}
