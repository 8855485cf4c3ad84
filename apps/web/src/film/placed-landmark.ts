import type { FilmRegion, LandmarkName, LandmarkPoint, LandmarkPoints, Position } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";

/**
 * The landmarks with one placed, or moved to a new place. A point that was there before is `moved` from then on; a spread that tracing
 * gave it is left behind, as it belonged to the old place. Kept on what of the film is this foot's, to a hundredth of a pixel.
 */
export function placedLandmark(points: LandmarkPoints, name: LandmarkName, [x, y]: Position, part: FilmRegion): LandmarkPoints {
  const kept = (value: number, from: number, size: number): number =>
    Math.round(Math.min(Math.max(value, from), from + size - 1) * 100) / 100;
  const point: LandmarkPoint = {
    at: [kept(x, part.left, part.width), kept(y, part.top, part.height)],
    origin: wasTraced(points[name]) ? "moved" : "placed",
  };
  return { ...points, [name]: point };
}

function wasTraced(point: LandmarkPoint | undefined): boolean {
  return point !== undefined && !isPosition(point) && (point.origin === "traced" || point.origin === "moved");
}
