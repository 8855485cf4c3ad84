import { blurred, type Size } from "./blur.ts";

/** A very blurred raster, kept small and interpolated row by row. */
export interface BroadBlur {
  /** Fills one row of the full-size raster. */
  readonly row: (row: number, into: Float32Array) => void;
}

/** Blur with an SD of many pixels: mean of blocks, blurred as a small raster, interpolated linearly. */
export function broadBlur(raster: Float32Array, size: Size, sdPixels: number): BroadBlur {
  const block = Math.max(1, Math.floor(sdPixels / 1.3));
  const small = { columns: Math.ceil(size.columns / block), rows: Math.ceil(size.rows / block) };
  const values = blurred(blockMeans(raster, size, block, small), small, sdPixels / block);
  return stretched(values, small, block);
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
  let [left, right] = [0, 0];
  for (let column = 0; column < into.length; column += 1) {
    const x = (column + 0.5) / block - 0.5;
    if (Math.floor(x) !== i) {
      i = Math.floor(x);
      [left, right] = [knot(i), knot(i + 1)];
    }
    into[column] = left + (x - i) * (right - left);
  }
}

function blockMeans(raster: Float32Array, { columns, rows }: Size, block: number, small: Size): Float32Array {
  const means = new Float32Array(small.columns * small.rows);
  for (let row = 0; row < rows; row += 1) {
    const start = Math.floor(row / block) * small.columns;
    const height = Math.min(block, rows - Math.floor(row / block) * block);
    for (let cell = 0; cell < small.columns; cell += 1) {
      const end = Math.min(columns, (cell + 1) * block);
      let sum = 0;
      for (let column = cell * block; column < end; column += 1) sum += raster[row * columns + column] ?? 0;
      means[start + cell] = (means[start + cell] ?? 0) + sum / (height * (end - cell * block));
    }
  }
  return means;
}
