import type { Axis } from "./axis.ts";
import { cross } from "./cross.ts";
import { difference } from "./difference.ts";
import { direction } from "./direction.ts";
import type { Point } from "./point.ts";
import { tolerance } from "./tolerance.ts";

/** Where the lines of two axes meet, or that they do not. */
export type Intersection = { readonly kind: "meets"; readonly at: Point } | { readonly kind: "parallel" };

/**
 * The point where the unbounded lines of two axes meet.
 * @throws RangeError when an axis has no length.
 */
export function intersection(first: Axis, second: Axis): Intersection {
  const along = direction(first);
  const other = direction(second);
  const sine = cross(along, other);
  if (Math.abs(sine) < tolerance.sine) return { kind: "parallel" };
  const reach = cross(difference(first.from, second.from), other) / sine;
  return { kind: "meets", at: { x: first.from.x + reach * along.x, y: first.from.y + reach * along.y } };
}
