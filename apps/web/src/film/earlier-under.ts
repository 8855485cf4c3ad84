import type { FilmReply } from "@firstray/contract";
import type { LandmarkPoints } from "@firstray/radiograph";
import type { FilmFit } from "./film-fit.ts";
import { backwards, type FilmMotion, pointMoved, vectorMoved } from "./film-motion.ts";
import type { FilmPlacement } from "./film-placement.ts";
import { landmarkEntries } from "./landmark-entries.ts";

/** An earlier film under the one that is measured, and how the two lie on each other. */
export interface EarlierUnder {
  readonly film: FilmReply;
  readonly values: Uint16Array;
  readonly fit: FilmFit;
}

/** Where the earlier film lies in the window so that it is under the film that is placed there. */
export function placementUnder({ centre, across, down }: FilmPlacement, motion: FilmMotion): FilmPlacement {
  return { centre: pointMoved(centre, motion), across: vectorMoved(across, motion), down: vectorMoved(down, motion) };
}

/** The earlier film's landmarks in the pixels of the film above it. */
export function pointsAbove(points: LandmarkPoints, motion: FilmMotion): LandmarkPoints {
  const back = backwards(motion);
  return Object.fromEntries(landmarkEntries(points).map(({ name, at }) => [name, pointMoved(at, back)]));
}
