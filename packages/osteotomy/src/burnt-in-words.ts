import type { GreyFilm } from "@firstray/radiograph";
import type { PixelBox } from "./pixel-box.ts";
import { simulatedWords } from "./simulated-words.ts";

/** Five columns and nine rows each, the upper two for accents. */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  S: ["", "", ".####", "#", "#", ".###", "....#", "....#", "####"],
  I: ["", "", ".###", "..#", "..#", "..#", "..#", "..#", ".###"],
  M: ["", "", "#...#", "##.##", "#.#.#", "#.#.#", "#...#", "#...#", "#...#"],
  U: ["", "", "#...#", "#...#", "#...#", "#...#", "#...#", "#...#", ".###"],
  L: ["", "", "#", "#", "#", "#", "#", "#", "#####"],
  A: ["", "", ".###", "#...#", "#...#", "#####", "#...#", "#...#", "#...#"],
  T: ["", "", "#####", "..#", "..#", "..#", "..#", "..#", "..#"],
  E: ["", "", "#####", "#", "#", "####", "#", "#", "#####"],
  É: ["...#", "..#", "#####", "#", "#", "####", "#", "#", "#####"],
  D: ["", "", "####", "#...#", "#...#", "#...#", "#...#", "#...#", "####"],
  "·": ["", "", "", "", "", "..#"],
};
const [columns, rows] = [6, 9];
/** How much of the picture's width the words take. */
const share = 0.8;

/**
 * Writes into the greys themselves, at the top and at the bottom of a part of the film, that the picture is simulated: no viewer and
 * no copy can lose it.
 */
export function burnInWords(film: GreyFilm, within: PixelBox): void {
  const width = within.right - within.left;
  const size = Math.max(1, Math.floor((width * share) / (columns * simulatedWords.length)));
  const [wide, high] = [columns * simulatedWords.length * size, rows * size];
  const left = within.left + Math.max(0, Math.floor((width - wide) / 2));
  const [paper, ink] = film.inverted ? [2 ** film.bitsStored - 1, 0] : [0, 2 ** film.bitsStored - 1];
  for (const top of [within.top + 2 * size, within.bottom - high - 2 * size]) {
    fill(film, { left: left - 2 * size, top: top - size, right: left + wide + size, bottom: top + high + size }, paper);
    write(film, { left, top, size }, ink);
  }
}

function write(
  film: GreyFilm,
  { left, top, size }: { readonly left: number; readonly top: number; readonly size: number },
  ink: number,
): void {
  for (const [place, letter] of [...simulatedWords].entries()) {
    for (const [row, line] of (glyphs[letter] ?? []).entries()) {
      for (const [column, dot] of [...line].entries()) {
        if (dot !== "#") continue;
        const [x, y] = [left + (place * columns + column) * size, top + row * size];
        fill(film, { left: x, top: y, right: x + size, bottom: y + size }, ink);
      }
    }
  }
}

function fill({ pixels, width, height }: GreyFilm, { left, top, right, bottom }: PixelBox, grey: number): void {
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
    pixels.fill(grey, y * width + Math.max(0, left), y * width + Math.min(width, right));
}
