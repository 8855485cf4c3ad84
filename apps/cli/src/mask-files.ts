import { boneNames, maskOf, type PhantomFilm } from "@firstray/phantom";
import { greyPng } from "./grey-png.ts";

const white = 255;

/** The silhouette of each bone alone, white on black and as large as the film: a PNG for each bone by its path. */
export function maskFiles(film: PhantomFilm, stem: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    boneNames.map((bone) => {
      const greys = maskOf(film, bone).map((inside) => inside * white);
      return [`${stem}.${bone}.png`, greyPng(greys, film.columns, film.rows)];
    }),
  );
}
