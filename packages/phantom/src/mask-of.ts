import type { BoneName } from "./bone-name.ts";
import type { PhantomFilm } from "./phantom-film.ts";
import { scan } from "./scan.ts";

/** The silhouette of one bone alone: 1 where the beam meets it, row by row, as large as the film. */
export function maskOf({ outer, window }: Pick<PhantomFilm, "outer" | "window">, bone: BoneName): Uint8Array {
  const mask = new Uint8Array(window.columns * window.rows);
  scan(outer[bone], window, (index, count) => mask.fill(1, index, index + count));
  return mask;
}
