import { filmPoints, type LandmarkFile } from "@firstray/radiograph";
import { type FilmMotion, laidOn } from "./film-motion.ts";

/** A film's landmarks where they lie on the film that it is laid on. */
export function laidLandmarks(landmarks: LandmarkFile, motion: FilmMotion): LandmarkFile {
  const points = Object.fromEntries(
    [...filmPoints(landmarks)].map(([name, point]) => {
      const { x, y } = laidOn(point, motion);
      return [name, [x, y]];
    }),
  );
  return { ...landmarks, points };
}
