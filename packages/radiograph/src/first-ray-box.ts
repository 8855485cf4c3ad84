import { filmPoints } from "./film-points.ts";
import type { FilmRegion } from "./film-region.ts";
import type { GreyFilm } from "./grey-film.ts";
import { isFirstRay } from "./is-first-ray.ts";
import type { LandmarkFile } from "./landmark.ts";

/** Fewer pixels across than this hold no bone. */
const leastPixels = 8;

/** The smallest rectangle of the film that holds every landmark of the first ray; `undefined` where they span none. */
export function firstRayBox({ width, height }: GreyFilm, landmarks: LandmarkFile): FilmRegion | undefined {
  const points = [...filmPoints(landmarks)].filter(([name]) => isFirstRay(name)).map(([, point]) => point);
  const within = (value: number, size: number): number => Math.min(Math.max(Math.round(value), 0), size);
  const left = within(Math.min(...points.map(({ x }) => x)), width);
  const top = within(Math.min(...points.map(({ y }) => y)), height);
  const box = {
    ...{ left, top },
    width: within(Math.max(...points.map(({ x }) => x)), width) - left,
    height: within(Math.max(...points.map(({ y }) => y)), height) - top,
  };
  return points.length > 0 && Math.min(box.width, box.height) >= leastPixels ? box : undefined;
}
