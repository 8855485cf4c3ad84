import type { Raster } from "./raster.ts";

/** A raster of block means as one of single pixels, interpolated linearly between the blocks' middles. */
export function enlarged(small: Raster, { columns, rows }: Pick<Raster, "columns" | "rows">, block: number): Raster {
  const values = new Float32Array(columns * rows);
  const across = Array.from({ length: columns }, (_, column) => between(column, block, small.columns));
  const line = new Float32Array(small.columns);
  for (let row = 0; row < rows; row += 1) {
    const down = between(row, block, small.rows);
    for (let column = 0; column < line.length; column += 1) {
      const [above, below] = [
        small.values[down.before * small.columns + column] ?? 0,
        small.values[down.after * small.columns + column] ?? 0,
      ];
      line[column] = above + down.share * (below - above);
    }
    for (let column = 0; column < columns; column += 1) {
      const { before, after, share } = across[column] ?? { before: 0, after: 0, share: 0 };
      const left = line[before] ?? 0;
      values[row * columns + column] = left + share * ((line[after] ?? 0) - left);
    }
  }
  return { columns, rows, values };
}

/** The two blocks whose middles a pixel lies between, and how far it is on the way. */
function between(at: number, block: number, blocks: number): { readonly before: number; readonly after: number; readonly share: number } {
  const place = (at + 0.5) / block - 0.5;
  const before = Math.floor(place);
  const clamped = (index: number): number => Math.max(0, Math.min(blocks - 1, index));
  return { before: clamped(before), after: clamped(before + 1), share: place - before };
}
