import { blurred, type Size } from "./blurred.ts";
import { type BroadBlur, stretched } from "./stretched.ts";

/** Blur with an SD of many pixels: mean of blocks, blurred as a small raster, interpolated linearly. */
export function broadBlur(raster: Float32Array, size: Size, sdPixels: number): BroadBlur {
  const block = Math.max(1, Math.floor(sdPixels / 1.3));
  const small = { columns: Math.ceil(size.columns / block), rows: Math.ceil(size.rows / block) };
  const values = blurred(blockMeans(raster, size, block, small), small, sdPixels / block);
  return stretched(values, small, block);
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
