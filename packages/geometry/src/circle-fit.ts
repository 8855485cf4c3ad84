import { centroid } from "./centroid.ts";
import { distance } from "./distance.ts";
import type { Point } from "./point.ts";

/** A circle with the root-mean-square distance of the fitted points from it. */
export interface FittedCircle {
  readonly centre: Point;
  readonly radius: number;
  readonly residual: number;
}

const mostSteps = 50;
const settled = 1e-12;
/** Nearly straight points draw the circle ever larger: it stays where its radius passes so many times their reach. */
const mostRadii = 50;

/**
 * Circle with the least sum of squared distances of the points from it (Gauss-Newton from Kåsa's algebraic circle,
 * which alone would come out too small on a short arc such as a metatarsal head's).
 * @throws RangeError when fewer than three points are given or they lie on one line.
 */
export function circleFit(points: readonly Point[]): FittedCircle {
  let { centre, radius } = algebraicCircle(points);
  const middle = centroid(points);
  const farthest = mostRadii * Math.max(...points.map((point) => distance(point, middle)));
  for (let step = 0; step < mostSteps; step += 1) {
    const change = gaussNewtonStep(points, centre, radius);
    centre = { x: centre.x + change.x, y: centre.y + change.y };
    radius += change.radius;
    if (Math.hypot(change.x, change.y, change.radius) <= settled * radius || radius > farthest) break;
  }
  const squares = points.reduce((sum, point) => sum + (distance(point, centre) - radius) ** 2, 0);
  return { centre, radius, residual: Math.sqrt(squares / points.length) };
}

function algebraicCircle(points: readonly Point[]): { centre: Point; radius: number } {
  const middle = centroid(points);
  const rows = points.map((point) => {
    const x = point.x - middle.x;
    const y = point.y - middle.y;
    return { a: [x, y, 1] as const, b: x * x + y * y };
  });
  const [p, q, r] = solveNormalEquations(rows);
  return { centre: { x: middle.x + p / 2, y: middle.y + q / 2 }, radius: Math.sqrt(r + (p * p + q * q) / 4) };
}

function gaussNewtonStep(points: readonly Point[], centre: Point, radius: number): { x: number; y: number; radius: number } {
  const rows = points.map((point) => {
    const away = Math.max(distance(point, centre), Number.MIN_VALUE);
    return { a: [(point.x - centre.x) / away, (point.y - centre.y) / away, 1] as const, b: away - radius };
  });
  const [x, y, change] = solveNormalEquations(rows);
  return { x, y, radius: change };
}

interface Row {
  readonly a: readonly [number, number, number];
  readonly b: number;
}

/** Least-squares solution in three unknowns, by Cramer's rule on the normal equations. */
function solveNormalEquations(rows: readonly Row[]): readonly [number, number, number] {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const columnOf = (index: 0 | 1 | 2): Column => [
    sum(({ a }) => a[0] * a[index]),
    sum(({ a }) => a[1] * a[index]),
    sum(({ a }) => a[2] * a[index]),
  ];
  const [u, v, w] = [columnOf(0), columnOf(1), columnOf(2)];
  const right: Column = [sum(({ a, b }) => a[0] * b), sum(({ a, b }) => a[1] * b), sum(({ a, b }) => a[2] * b)];
  const volume = determinant(u, v, w);
  const size = u[0] * v[1] * w[2];
  if (!(Math.abs(volume) > Number.EPSILON * 16 * size))
    throw new RangeError(`a circle needs three points off one line, got ${rows.length} that are not`);
  return [determinant(right, v, w) / volume, determinant(u, right, w) / volume, determinant(u, v, right) / volume];
}

type Column = readonly [number, number, number];

function determinant(u: Column, v: Column, w: Column): number {
  return u[0] * (v[1] * w[2] - v[2] * w[1]) - v[0] * (u[1] * w[2] - u[2] * w[1]) + w[0] * (u[1] * v[2] - u[2] * v[1]);
}
