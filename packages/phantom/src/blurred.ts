/** A raster's size in pixels. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Gaussian blur by its kernel, for SDs of a few pixels; edges repeat. */
export function blurred(raster: Float32Array, { columns, rows }: Size, sdPixels: number): Float32Array {
  if (sdPixels < 0.2) return raster.slice();
  const kernel = kernelOf(sdPixels);
  const across = new Float32Array(raster.length);
  const line = new Float32Array(columns + 2 * kernel.length);
  for (let row = 0; row < rows; row += 1) blurLine(raster, row * columns, columns, kernel, line, across);
  const result = new Float32Array(raster.length);
  for (let row = 0; row < rows; row += 1) blendRows(across, row, { columns, rows }, kernel, result);
  return result;
}

/** One row, its ends repeated into the margins of `line` so that no tap needs a bound. */
function blurLine(
  raster: Float32Array,
  start: number,
  columns: number,
  kernel: Float32Array,
  line: Float32Array,
  into: Float32Array,
): void {
  const margin = kernel.length;
  line.fill(raster[start] ?? 0, 0, margin);
  line.set(raster.subarray(start, start + columns), margin);
  line.fill(raster[start + columns - 1] ?? 0, margin + columns);
  const middle = kernel[0] ?? 1;
  for (let column = 0; column < columns; column += 1) {
    let sum = middle * (line[margin + column] ?? 0);
    for (let step = 1; step < margin; step += 1) {
      sum += (kernel[step] ?? 0) * ((line[margin + column - step] ?? 0) + (line[margin + column + step] ?? 0));
    }
    into[start + column] = sum;
  }
}

/** One row as the weighted sum of the rows around it. */
function blendRows(raster: Float32Array, row: number, { columns, rows }: Size, kernel: Float32Array, into: Float32Array): void {
  const start = row * columns;
  const middle = kernel[0] ?? 1;
  for (let column = 0; column < columns; column += 1) into[start + column] = middle * (raster[start + column] ?? 0);
  for (let step = 1; step < kernel.length; step += 1) {
    const weight = kernel[step] ?? 0;
    const above = Math.max(0, row - step) * columns;
    const below = Math.min(rows - 1, row + step) * columns;
    for (let column = 0; column < columns; column += 1) {
      const index = start + column;
      into[index] = (into[index] ?? 0) + weight * ((raster[above + column] ?? 0) + (raster[below + column] ?? 0));
    }
  }
}

/** Middle weight first; all of them, mirrored, sum to 1. */
function kernelOf(sdPixels: number): Float32Array {
  const half = Float32Array.from({ length: Math.ceil(2.6 * sdPixels) + 1 }, (_, step) => Math.exp(-0.5 * (step / sdPixels) ** 2));
  const total = 2 * half.reduce((sum, weight) => sum + weight, 0) - 1;
  return half.map((weight) => weight / total);
}
