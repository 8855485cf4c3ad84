import type { Point } from "./point.ts";

/**
 * Polynomial with the least sum of squared differences in y from the given points.
 * @param degree - at least 0; fewer points than `degree` + 1 different x give no polynomial.
 * @returns y as a function of x; trustworthy between the outermost points only.
 * @throws RangeError when the points do not determine it.
 * @example polynomialFit([{ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 4 }], 2)(3) // 9
 */
export function polynomialFit(points: readonly Point[], degree: number): (x: number) => number {
  const positions = points.map(({ x }) => x);
  const [low, high] = [Math.min(...positions), Math.max(...positions)];
  const half = (high - low) / 2;
  if (!(half > 0)) throw new RangeError(`a polynomial of degree ${degree} needs points spread along x, got ${points.length} at one place`);
  const scaled = (x: number): number => (x - low) / half - 1;
  const size = degree + 1;
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const { x, y } of points) {
    const terms = chebyshev(scaled(x), size);
    terms.forEach((term, index) => {
      const row = rows[index];
      if (row === undefined) return;
      terms.forEach((other, column) => {
        row[column] = (row[column] ?? 0) + term * other;
      });
      row[size] = (row[size] ?? 0) + term * y;
    });
  }
  const factors = solved(rows);
  return (x) => chebyshev(scaled(x), size).reduce((sum, term, index) => sum + term * (factors[index] ?? 0), 0);
}

/** Chebyshev polynomials of the first kind: unlike plain powers they stay well apart on [−1, 1]. */
function chebyshev(x: number, count: number): readonly number[] {
  const terms = [1, x];
  while (terms.length < count) terms.push(2 * x * (terms.at(-1) ?? 0) - (terms.at(-2) ?? 0));
  return terms.slice(0, count);
}

/** Gaussian elimination; the matrix is symmetric and positive, so no row needs to change its place. */
function solved(rows: readonly Float64Array[]): readonly number[] {
  const size = rows.length;
  rows.forEach((pivotRow, pivot) => {
    const head = pivotRow[pivot] ?? 0;
    if (!(head > Number.EPSILON * 1e3)) throw new RangeError(`a polynomial of degree ${size - 1} needs more different places along x`);
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below];
      const share = (row?.[pivot] ?? 0) / head;
      for (let column = pivot; row && column <= size; column += 1) row[column] = (row[column] ?? 0) - share * (pivotRow[column] ?? 0);
    }
  });
  const factors = new Array<number>(size).fill(0);
  for (let index = size - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const rest = factors.reduce((sum, factor, column) => (column > index ? sum + factor * (row?.[column] ?? 0) : sum), 0);
    factors[index] = ((row?.[size] ?? 0) - rest) / (row?.[index] ?? 1);
  }
  return factors;
}
