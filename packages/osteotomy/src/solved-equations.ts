/** One equation: a weighted sum of the unknowns that should come to `left`. */
export interface Equation {
  readonly slopes: readonly number[];
  readonly left: number;
}

/**
 * Least-squares solution of a few unknowns (normal equations, elimination with pivots).
 * @throws RangeError when the equations leave an unknown open.
 */
export function solvedEquations(equations: readonly Equation[]): readonly number[] {
  const unknowns = equations[0]?.slopes.length ?? 0;
  const sum = (of: (equation: Equation) => number): number => equations.reduce((total, equation) => total + of(equation), 0);
  const rows = Array.from({ length: unknowns }, (_, i) => [
    ...Array.from({ length: unknowns }, (_, j) => sum(({ slopes }) => (slopes[i] ?? 0) * (slopes[j] ?? 0))),
    sum(({ slopes, left }) => (slopes[i] ?? 0) * left),
  ]);
  for (let column = 0; column < unknowns; column += 1) eliminate(rows, column);
  return rows.map((row) => row[unknowns] ?? 0);
}

function eliminate(rows: number[][], column: number): void {
  const size = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
  let pivot = column;
  for (let row = column + 1; row < rows.length; row += 1) if (size(row) > size(pivot)) pivot = row;
  if (!(size(pivot) > 1e-12)) throw new RangeError(`equations must settle every unknown, got unknown ${column} open`);
  const [chosen, other] = [rows[pivot] ?? [], rows[column] ?? []];
  rows[pivot] = other;
  const divisor = chosen[column] ?? 1;
  const scaled = chosen.map((value) => value / divisor);
  rows[column] = scaled;
  for (const [index, row] of rows.entries()) {
    if (index === column) continue;
    const factor = row[column] ?? 0;
    rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
  }
}
