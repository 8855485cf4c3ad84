import type { AxisMethod } from "./measurement.ts";

/** Every way to draw the first metatarsal's long axis, in the order in which they are shown. */
export const axisMethods = ["shaft", "head-base", "articular-base"] as const satisfies readonly AxisMethod[];
