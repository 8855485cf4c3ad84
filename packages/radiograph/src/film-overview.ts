import type { FilmRegion } from "./film-region.ts";
import type { GreyFilm } from "./grey-film.ts";

/** A film, or a part of it, made small: brightness (bone is bright) from 0, its darkest, to 1, its brightest, row by row. */
export interface FilmOverview {
  readonly columns: number;
  readonly rows: number;
  /** Film pixels from one overview pixel to the next. */
  readonly step: number;
  /** Where the first overview pixel's block begins on the film. */
  readonly left: number;
  readonly top: number;
  readonly brightness: Float32Array;
  /** Grey levels of the film from brightness 0 to 1. */
  readonly levels: number;
}

/** Overview pixels along the longer side: about a millimetre each on a film of a foot. */
const longSide = 256;
/** Film pixels that are averaged for one overview pixel, down and across: enough to quieten noise and letters. */
const samples = 4;

/** Makes a film small by averaging a few pixels of each block; an overview of a film of 3 000 × 3 000 reads 1 million pixels. */
export function filmOverview({ width, height, pixels, inverted = false }: GreyFilm, region?: FilmRegion): FilmOverview {
  const part = region ?? { left: 0, top: 0, width, height };
  const step = Math.max(1, Math.max(part.width, part.height) / longSide);
  const columns = Math.max(1, Math.floor(part.width / step));
  const rows = Math.max(1, Math.floor(part.height / step));
  const across = Math.min(samples, Math.ceil(step));
  const brightness = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let down = 0; down < across; down += 1) {
        const y = Math.floor(part.top + (row + (down + 0.5) / across) * step);
        for (let right = 0; right < across; right += 1) {
          sum += pixels[y * width + Math.floor(part.left + (column + (right + 0.5) / across) * step)] ?? 0;
        }
      }
      brightness[row * columns + column] = (inverted ? -sum : sum) / across ** 2;
    }
  }
  return { columns, rows, step, left: part.left, top: part.top, brightness, levels: stretched(brightness) };
}

/** Stretches values over 0 to 1, whatever part of its bits the film uses; equal values become 0. @returns how far they lay apart. */
function stretched(values: Float32Array): number {
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const span = (most ?? 0) - (least ?? 0);
  for (let index = 0; index < values.length; index += 1) values[index] = span > 0 ? ((values[index] ?? 0) - (least ?? 0)) / span : 0;
  return span;
}
