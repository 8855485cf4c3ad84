import type { Raster } from "./raster.ts";

/** A raster of block means as one of single pixels, interpolated linearly between the blocks' middles. */
export function enlarged(small: Raster, { columns, rows }: Pick<Raster, "columns" | "rows">, block: number): Raster {
  const values = new Float32Array(columns * rows);
  const clamped = (value: number, limit: number): number => Math.max(0, Math.min(limit - 1, value));
  for (let row = 0; row < rows; row += 1) {
    const y = (row + 0.5) / block - 0.5;
    const above = clamped(Math.floor(y), small.rows) * small.columns;
    const below = clamped(Math.floor(y) + 1, small.rows) * small.columns;
    const down = y - Math.floor(y);
    for (let column = 0; column < columns; column += 1) {
      const x = (column + 0.5) / block - 0.5;
      const [left, right] = [clamped(Math.floor(x), small.columns), clamped(Math.floor(x) + 1, small.columns)];
      const across = x - Math.floor(x);
      const top = (1 - across) * (small.values[above + left] ?? 0) + across * (small.values[above + right] ?? 0);
      const bottom = (1 - across) * (small.values[below + left] ?? 0) + across * (small.values[below + right] ?? 0);
      values[row * columns + column] = (1 - down) * top + down * bottom;
    }
  }
  return { columns, rows, values };
}
