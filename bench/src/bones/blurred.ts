import { enlarged } from "./enlarged.ts";
import type { Raster } from "./raster.ts";

/** Gaussian blur, edges repeated; for SDs of many pixels the raster is first averaged in blocks. */
export function blurred(raster: Raster, sdPixels: number): Raster {
  const block = Math.floor(sdPixels / 3);
  if (block > 1) return enlarged(convolved(shrunk(raster, block), sdPixels / block), raster, block);
  return sdPixels < 0.2 ? raster : convolved(raster, sdPixels);
}

function convolved({ columns, rows, values }: Raster, sd: number): Raster {
  const reach = Math.ceil(2.7 * sd);
  const kernel = Float32Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-0.5 * ((at - reach) / sd) ** 2));
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const across = new Float32Array(values.length);
  const line = new Float32Array(columns + 2 * reach);
  for (let row = 0; row < rows; row += 1) {
    line.fill(values[row * columns] ?? 0, 0, reach);
    line.set(values.subarray(row * columns, (row + 1) * columns), reach);
    line.fill(values[(row + 1) * columns - 1] ?? 0, reach + columns);
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let at = 0; at < kernel.length; at += 1) sum += (kernel[at] ?? 0) * (line[column + at] ?? 0);
      across[row * columns + column] = sum / total;
    }
  }
  const down = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < kernel.length; at += 1) {
      const weight = (kernel[at] ?? 0) / total;
      const from = Math.max(0, Math.min(rows - 1, row + at - reach)) * columns;
      for (let column = 0; column < columns; column += 1) {
        down[row * columns + column] = (down[row * columns + column] ?? 0) + weight * (across[from + column] ?? 0);
      }
    }
  }
  return { columns, rows, values: down };
}

function shrunk({ columns, rows, values }: Raster, block: number): Raster {
  const small = { columns: Math.ceil(columns / block), rows: Math.ceil(rows / block) };
  const means = new Float32Array(small.columns * small.rows);
  const counts = new Float32Array(means.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = Math.floor(row / block) * small.columns + Math.floor(column / block);
      means[cell] = (means[cell] ?? 0) + (values[row * columns + column] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return { ...small, values: means.map((sum, cell) => sum / (counts[cell] ?? 1)) };
}
