/** A raster's size in pixels. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Gaussian blur by its kernel, for SDs of a few pixels; edges repeat. */
export function blurred(raster: Float32Array, { columns, rows }: Size, sdPixels: number): Float32Array {
  if (sdPixels < 0.2) return raster.slice();
  const kernel = kernelOf(sdPixels);
  const reach = kernel.length - 1;
  const across = new Float32Array(raster.length);
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    for (let column = 0; column < columns; column += 1) {
      let sum = (kernel[0] ?? 1) * (raster[start + column] ?? 0);
      for (let step = 1; step <= reach; step += 1) {
        const [left, right] = [Math.max(0, column - step), Math.min(columns - 1, column + step)];
        sum += (kernel[step] ?? 0) * ((raster[start + left] ?? 0) + (raster[start + right] ?? 0));
      }
      across[start + column] = sum;
    }
  }
  const result = new Float32Array(raster.length);
  for (let row = 0; row < rows; row += 1) {
    for (let step = -reach; step <= reach; step += 1) {
      const from = Math.max(0, Math.min(rows - 1, row + step)) * columns;
      const weight = kernel[Math.abs(step)] ?? 0;
      for (let column = 0; column < columns; column += 1) {
        const index = row * columns + column;
        result[index] = (result[index] ?? 0) + weight * (across[from + column] ?? 0);
      }
    }
  }
  return result;
}

/** Middle weight first; all of them, mirrored, sum to 1. */
function kernelOf(sdPixels: number): Float32Array {
  const half = Float32Array.from({ length: Math.ceil(2.6 * sdPixels) + 1 }, (_, step) => Math.exp(-0.5 * (step / sdPixels) ** 2));
  const total = 2 * half.reduce((sum, weight) => sum + weight, 0) - 1;
  return half.map((weight) => weight / total);
}
