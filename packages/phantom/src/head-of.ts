import { circleFit, type Point } from "@firstray/geometry";
import { contourAlong } from "./contour-along.ts";
import type { Shadow } from "./shadow.ts";

/** A metatarsal head on the film: its articular contour's circle and limits. */
export interface Head {
  readonly centre: Point;
  readonly radius: number;
  readonly limits: readonly [Point, Point];
}

const rays = 25;

/**
 * Circle fitted to the articular contour between its two limits.
 * @param inside - a point well inside the head.
 * @param towards - two points that lie, seen from `inside`, in the directions of the limits; the contour between them holds the head's tip.
 * @source measurements-head-base
 */
export function headOf(shadow: Shadow, inside: Point, towards: readonly [Point, Point]): Head {
  const [first, last] = towards.map((point) => Math.atan2(point.y - inside.y, point.x - inside.x));
  const start = first ?? 0;
  const sweep = (((((last ?? 0) - start) % (2 * Math.PI)) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const contour = Array.from({ length: rays }, (_, index) => {
    const angle = start + (sweep * index) / (rays - 1);
    return contourAlong(shadow, inside, { x: Math.cos(angle), y: Math.sin(angle) });
  });
  const { centre, radius } = circleFit(contour);
  return { centre, radius, limits: [contour[0] ?? inside, contour[rays - 1] ?? inside] };
}
