import type { Size } from "./blurred.ts";

/** A very blurred raster, kept small and interpolated row by row. */
export interface BroadBlur {
  /** Fills one row of the full-size raster. */
  readonly row: (row: number, into: Float32Array) => void;
}

/** A small raster interpolated linearly, `block` pixels to each of its own. */
export function stretched(values: Float32Array, small: Size, block: number): BroadBlur {
  const value = (column: number, row: number): number =>
    values[Math.max(0, Math.min(small.rows - 1, row)) * small.columns + Math.max(0, Math.min(small.columns - 1, column))] ?? 0;
  return { row: (row, into) => fillRow(value, block, row, into) };
}

function fillRow(value: (column: number, row: number) => number, block: number, row: number, into: Float32Array): void {
  const y = (row + 0.5) / block - 0.5;
  const j = Math.floor(y);
  const down = y - j;
  const knot = (i: number): number => (1 - down) * value(i, j) + down * value(i, j + 1);
  let i = Number.NaN;
  let left = 0;
  let right = 0;
  for (let column = 0; column < into.length; column += 1) {
    const x = (column + 0.5) / block - 0.5;
    if (Math.floor(x) !== i) {
      i = Math.floor(x);
      left = knot(i);
      right = knot(i + 1);
    }
    into[column] = left + (x - i) * (right - left);
  }
}
