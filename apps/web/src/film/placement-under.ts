import type { FilmMotion } from "./film-motion.ts";
import type { FilmPlacement } from "./film-placement.ts";
import { pointMoved } from "./point-moved.ts";
import { vectorMoved } from "./vector-moved.ts";

/** Where the earlier film lies in the window so that it is under the film that is placed there. */
export function placementUnder({ centre, across, down }: FilmPlacement, motion: FilmMotion): FilmPlacement {
  return { centre: pointMoved(centre, motion), across: vectorMoved(across, motion), down: vectorMoved(down, motion) };
}
