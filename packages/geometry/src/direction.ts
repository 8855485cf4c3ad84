import type { Axis } from "./axis.ts";
import { difference } from "./difference.ts";
import type { Point } from "./point.ts";
import { tolerance } from "./tolerance.ts";

/**
 * Unit displacement along an axis, proximal to distal.
 * @throws RangeError when the axis has no length.
 */
export function direction({ from, to }: Axis): Point {
  const along = difference(from, to);
  const length = Math.hypot(along.x, along.y);
  if (!(length > tolerance.length)) throw new RangeError(`an axis needs two distinct points, got both at (${from.x}, ${from.y})`);
  return { x: along.x / length, y: along.y / length };
}
