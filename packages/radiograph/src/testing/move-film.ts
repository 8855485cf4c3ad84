import type { Point } from "@firstray/geometry";
import { isPosition } from "../is-position.ts";
import type { LandmarkFile, LandmarkPoint, LandmarkPoints } from "../landmark.ts";

/** The same landmarks on a film that is turned, shifted or mirrored: each position taken to its new place, the label kept. */
export function moveFilm(file: LandmarkFile, to: (point: Point) => Point): LandmarkFile {
  const move = (point: LandmarkPoint): LandmarkPoint => {
    const [x, y] = isPosition(point) ? point : point.at;
    const moved = to({ x, y });
    return isPosition(point) ? [moved.x, moved.y] : { ...point, at: [moved.x, moved.y] };
  };
  const points: LandmarkPoints = Object.fromEntries(Object.entries(file.points).map(([name, point]) => [name, move(point)]));
  return { ...file, points };
}
