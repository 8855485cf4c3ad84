import type { FittedCircle, Point } from "@firstray/geometry";
import { edgeSlopes } from "./edge-slopes.ts";

/** A contour with its circle. */
export interface RoundContour {
  readonly circle: FittedCircle;
  readonly contour: readonly Point[];
}

const stepMm = 0.2;
const smoothingMm = 0.35;
/** How far inside the contour the bone's own may lie: across a joint's gap and the neighbour's plate. */
const insideMm = { from: 1.2, to: 6 } as const;
/** An edge of the mean profile is at least this share as steep as the steepest; so is the neighbour's rise beyond it. */
const edgeShare = 0.2;
/** Each point looks for its own edge so far to either side. */
const besideMm = 0.6;

/**
 * The bone's own contour, where a round contour was taken along the neighbour's dense plate, which runs parallel to it across the joint's
 * gap: averaged along the contour, the profile then falls once more inside, into the gap, and rises out of it.
 */
export function ownContour(brightness: (x: number, y: number) => number, found: RoundContour, pixelMm: number): readonly Point[] {
  const step = stepMm / pixelMm;
  const count = Math.round((insideMm.to + 2) / stepMm);
  const edge = Math.round(insideMm.to / stepMm);
  const profiles = found.contour.map((point) => {
    const [dx, dy] = outwards(found.circle, point);
    return edgeSlopes(
      Float64Array.from({ length: count }, (_, at) => brightness(point.x + (at - edge) * step * dx, point.y + (at - edge) * step * dy)),
      smoothingMm / stepMm,
    );
  });
  const mean = Float64Array.from(
    { length: count },
    (_, at) => profiles.reduce((sum, slopes) => sum + (slopes[at] ?? 0), 0) / profiles.length,
  );
  const own = ownEdge(mean, edge);
  if (own === undefined) return found.contour;
  const beside = Math.round(besideMm / stepMm);
  return found.contour.map((point, index) => {
    const slopes = profiles[index] ?? mean;
    let steepest = own;
    for (let at = own - beside; at <= own + beside; at += 1) if ((slopes[at] ?? 0) < (slopes[steepest] ?? 0)) steepest = at;
    const [dx, dy] = outwards(found.circle, point);
    return { x: point.x + (steepest - edge) * step * dx, y: point.y + (steepest - edge) * step * dy };
  });
}

/** The innermost fall of a mean profile that a rise follows before the edge that was found. */
function ownEdge(mean: Float64Array, edge: number): number | undefined {
  const least = edgeShare * -Math.min(...mean.subarray(edge - 3, edge + 4));
  for (let at = 1; at <= edge - insideMm.from / stepMm; at += 1) {
    const slope = mean[at] ?? 0;
    const isFall = slope < -least && slope <= (mean[at - 1] ?? 0) && slope <= (mean[at + 1] ?? 0);
    if (isFall && Math.max(...mean.subarray(at, edge)) > least) return at;
  }
  return undefined;
}

function outwards({ centre }: FittedCircle, { x, y }: Point): readonly [number, number] {
  const away = Math.hypot(x - centre.x, y - centre.y);
  return [(x - centre.x) / away, (y - centre.y) / away];
}
