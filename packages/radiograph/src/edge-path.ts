import type { EdgePoint } from "./edge-point.ts";
import { strongestPath } from "./strongest-path.ts";

/** A steepness for each row and column of a search; larger is more of an edge. */
export interface EdgeSearch {
  readonly rows: number;
  readonly columns: number;
  readonly fallAt: (row: number, column: number) => number;
  /** How many columns the edge may move from row to row; default 1. */
  readonly mostSideways?: 1 | 2;
}

/** An edge steeper than this share of the typical one gains no more weight, so that a marker or a wire cannot draw the path to itself. */
const cap = 1.5;

/** The edge that runs through every row, at sub-pixel position. */
export function edgePath({ rows, columns, fallAt, mostSideways = 1 }: EdgeSearch): readonly EdgePoint[] {
  const typical = typicalFall({ rows, columns, fallAt });
  const strengths = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      strengths[row * columns + column] = Math.min(cap, Math.max(0, fallAt(row, column) / typical));
    }
  }
  return Array.from(strongestPath(strengths, columns, mostSideways), (column, row): EdgePoint => {
    const fall = fallAt(row, column);
    const shift = parabolaPeak(fallAt(row, column - 1), fall, fallAt(row, column + 1));
    return { column: column + shift, strength: fall / typical };
  });
}

/** The median, over the rows, of the steepest fall in a row. */
function typicalFall({ rows, columns, fallAt }: EdgeSearch): number {
  const steepest = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) steepest[row] = Math.max(steepest[row] ?? 0, fallAt(row, column));
  }
  return Math.max(Number.MIN_VALUE, steepest.sort()[Math.floor(rows / 2)] ?? 0);
}

/** Where the parabola through three neighbouring values peaks, in columns from the middle one; within half a column. */
function parabolaPeak(before: number, at: number, after: number): number {
  const bend = before - 2 * at + after;
  if (bend >= 0) return 0;
  return Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)));
}
