import type { NotTraced, ShaftTrace, TracedBone } from "./shaft-trace.ts";
import { tapProblem } from "./tap-problem.ts";
import type { TapReading } from "./tap-reading.ts";

/** The two points of a tapped shaft, or why there are none. */
export function shaftReading(bone: TracedBone, trace: ShaftTrace | NotTraced | undefined): TapReading {
  const points = trace?.kind === "traced" ? { [`${bone}ShaftProximal`]: trace.proximal, [`${bone}ShaftDistal`]: trace.distal } : {};
  return { points, problems: tapProblem(bone, trace) };
}
