import { bonesFilm } from "../bones/bones-film.ts";
import type { Skeleton } from "../bones/skeleton.ts";
import type { KnownFilm } from "./known-film.ts";

/** A rendered radiograph of the shared skeleton. @source bodyparts3d */
export function bonesKnownFilm(skeleton: Skeleton, seed: number): KnownFilm {
  const { film, mmPerPixel, truth, pose, wrong } = bonesFilm(skeleton, seed);
  return { film, mmPerPixel, truth: truth.landmarks, posed: pose, wrong };
}
