import type { Axis } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import type { AxisMethod } from "./measurement.ts";
import type { Construct } from "./measurement-definition.ts";

/** A construct that reads two lines. */
export function twoLineConstruct(
  method: AxisMethod | null,
  [first, second]: readonly [LineOfLandmarks, LineOfLandmarks],
  value: (first: Axis, second: Axis) => number,
): Construct {
  return { method, lines: [first, second], value: (points) => value(axisOf(points, first), axisOf(points, second)) };
}
