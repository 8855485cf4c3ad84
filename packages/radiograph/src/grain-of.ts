import type { FilmRegion } from "./film-region.ts";
import type { GreyFilm } from "./grey-film.ts";
import { quantileOf } from "./quantile-of.ts";

/** How a film's greys behave from one pixel to the next, read along some of its rows. */
export interface Grain {
  /** One SD of the noise of a pixel, grey levels. */
  readonly noise: number;
  /** Share of the pixels that are as white as the film can show. */
  readonly burnt: number;
  /** Steepest rises over a third of a millimetre as a share of those over two: a sixth when every edge is a slow ramp, more where edges are sharp. */
  readonly sharpness: number;
}

/** Rows that are read, evenly over the area. */
const rowsRead = 60;
/** Blocks along the longer side: each about a third of a millimetre on a film of a foot; averaged six times as long down, as most edges of the foot run. */
const blocks = 800;
const longBlock = 6;
/** Every so many pixels a difference is kept: the median of a few ten thousand is enough. */
const everyPixel = 3;
const wideBlocks = 6;
/** A second difference of pixels whose noise has SD 1 has the median 0.6745 × √6. */
const secondDifferenceMedian = 0.6745 * Math.sqrt(6);

/** Reads the grain of a film inside an area of it (film pixels). */
export function grainOf(film: GreyFilm, { left, top, width, height }: FilmRegion): Grain {
  const size = Math.max(1, Math.round(Math.max(width, height) / blocks));
  const rows = Math.max(1, Math.min(rowsRead, Math.floor(height / (longBlock * size)) - 1));
  const every = (height - longBlock * size) / rows;
  const reading: Reading = { differences: [], near: [], wide: [], burnt: 0, read: 0 };
  for (let index = 0; index < rows; index += 1) readRow(film, { left, width, y: Math.floor(top + index * every), size }, reading);
  const [near, wide] = [reading.near, reading.wide].map((values) => quantileOf(Float32Array.from(values).sort(), 0.98));
  return {
    noise: quantileOf(Float32Array.from(reading.differences).sort(), 0.5) / secondDifferenceMedian,
    burnt: reading.burnt / reading.read,
    sharpness: wide === undefined || near === undefined || wide === 0 ? 0 : near / wide,
  };
}

interface Reading {
  readonly differences: number[];
  readonly near: number[];
  readonly wide: number[];
  burnt: number;
  read: number;
}

interface Row {
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}

function readRow({ width: pitch, pixels, bitsStored, inverted = false }: GreyFilm, { left, width, y, size }: Row, reading: Reading): void {
  const full = 2 ** bitsStored - 1;
  const white = inverted ? 0 : full;
  const start = y * pitch + left;
  for (let x = 1; x < width - 1; x += everyPixel) {
    const [before, here, after] = [pixels[start + x - 1] ?? 0, pixels[start + x] ?? 0, pixels[start + x + 1] ?? 0];
    reading.differences.push(Math.abs(before - 2 * here + after));
    if (Math.abs(here - white) <= 0.002 * full) reading.burnt += 1;
    reading.read += 1;
  }
  const profile = blockMeans(pixels, { start, pitch, count: Math.floor(width / size), size });
  for (let block = wideBlocks; block < profile.length; block += 1) {
    const here = profile[block] ?? 0;
    reading.near.push(Math.abs(here - (profile[block - 1] ?? 0)));
    reading.wide.push(Math.abs(here - (profile[block - wideBlocks] ?? 0)));
  }
}

interface Blocks {
  readonly start: number;
  readonly pitch: number;
  readonly count: number;
  readonly size: number;
}

function blockMeans(pixels: Uint16Array, { start, pitch, count, size }: Blocks): Float32Array {
  return Float32Array.from({ length: count }, (_, block) => {
    let sum = 0;
    for (let down = 0; down < longBlock * size; down += 1) {
      for (let right = 0; right < size; right += 1) sum += pixels[start + down * pitch + block * size + right] ?? 0;
    }
    return sum / (longBlock * size * size);
  });
}
