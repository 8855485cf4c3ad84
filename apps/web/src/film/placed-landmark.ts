import type { LandmarkName, LandmarkPoint, LandmarkPoints, Position } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";

/** A film's size, which a landmark cannot leave. */
interface Bounds {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The landmarks with one placed, or moved to a new place. A point that was there before is `moved` from then on; a spread that tracing
 * gave it is left behind, as it belonged to the old place. Kept on the film, to a hundredth of a pixel.
 */
export function placedLandmark(points: LandmarkPoints, name: LandmarkName, [x, y]: Position, { columns, rows }: Bounds): LandmarkPoints {
  const kept = (value: number, size: number): number => Math.round(Math.min(Math.max(value, 0), size - 1) * 100) / 100;
  const point: LandmarkPoint = { at: [kept(x, columns), kept(y, rows)], origin: wasTraced(points[name]) ? "moved" : "placed" };
  return { ...points, [name]: point };
}

function wasTraced(point: LandmarkPoint | undefined): boolean {
  return point !== undefined && !isPosition(point) && (point.origin === "traced" || point.origin === "moved");
}
