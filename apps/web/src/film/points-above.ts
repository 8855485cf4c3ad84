import type { LandmarkPoints } from "@firstray/radiograph";
import type { FilmMotion } from "./film-motion.ts";
import { landmarkEntries } from "./landmark-entries.ts";
import { motionBack } from "./motion-back.ts";
import { pointMoved } from "./point-moved.ts";

/** The earlier film's landmarks in the pixels of the film above it. */
export function pointsAbove(points: LandmarkPoints, motion: FilmMotion): LandmarkPoints {
  const back = motionBack(motion);
  return Object.fromEntries(landmarkEntries(points).map(({ name, at }) => [name, pointMoved(at, back)]));
}
