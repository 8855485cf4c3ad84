import { drawFoot } from "@firstray/phantom";
import type { KnownFilm } from "./known-film.ts";

const size = { columns: 2500, rows: 3000 } as const;
const mmPerPixel = 0.1;

/** What times are measured on, as it is named in their rows. */
export const largeFilmName = `on ${size.columns} × ${size.rows}, 16 bit`;

/** A drawn foot in the corner of a large film, its 12 bits as 16. */
export function largeFilm(): Pick<KnownFilm, "film" | "mmPerPixel" | "truth"> {
  const { greys, columns, truth } = drawFoot({ hva: 30, ima: 13, side: "right", seed: 3, mmPerPixel });
  const pixels = new Uint16Array(size.columns * size.rows);
  const kept = Math.min(columns, size.columns);
  for (let row = 0; row < Math.min(size.rows, greys.length / columns); row += 1) {
    pixels.set(
      greys.subarray(row * columns, row * columns + kept).map((grey) => grey * 16),
      row * size.columns,
    );
  }
  return { film: { width: size.columns, height: size.rows, pixels, bitsStored: 16 }, mmPerPixel, truth };
}
