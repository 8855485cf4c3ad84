import type { Axis, FittedCircle, Point } from "@firstray/geometry";
import { circleFit, distance, intoFrame, outOfFrame } from "@firstray/geometry";
import { frameAlong } from "./frame-along.ts";

/** How well the contour and the place of a head are known, pixels. */
export interface HeadKnowledge {
  /** The metatarsal's mid-line. */
  readonly axis: Axis;
  /** One SD of how far a head's centre lies off its bone's mid-line. */
  readonly offAxisSd: number;
  /** One SD of a contour point's distance from the true contour. */
  readonly contourSd: number;
  /** Length along the contour over which neighbouring points err together. */
  readonly correlated: number;
}

const steps = 12;

/**
 * The circle of a head: least squares of the contour's distances from it, and of its centre's from the mid-line, each in its own standard
 * deviations. A contour that is seen from corner to corner decides alone; half a contour cannot swing the centre off its bone.
 * @throws RangeError when fewer than three points are given or they lie on one line.
 */
export function headCircle(contour: readonly Point[], { axis, offAxisSd, contourSd, correlated }: HeadKnowledge): FittedCircle {
  const frame = frameAlong(axis);
  const points = contour.map((point) => intoFrame(point, frame));
  const free = circleFit(points);
  let circle = { ...free.centre, radius: free.radius };
  const prior = (contourSd / offAxisSd) ** 2 * togetherOf(contour, correlated);
  for (let step = 0; step < steps; step += 1) circle = improved(points, circle, prior);
  const { x, y, radius } = circle;
  const squares = points.reduce((sum, point) => sum + (distance(point, circle) - radius) ** 2, 0);
  return { centre: outOfFrame({ x, y }, frame), radius, residual: Math.sqrt(squares / points.length) };
}

interface Circle extends Point {
  readonly radius: number;
}

/** How many neighbouring points of a contour err as one. */
function togetherOf(contour: readonly Point[], correlated: number): number {
  const length = contour.slice(1).reduce((sum, point, index) => sum + distance(point, contour[index] ?? point), 0);
  return Math.max(1, contour.length / Math.max(1, length / correlated));
}

/** One Gauss-Newton step. @param prior - weight of the centre's x beside one contour point's distance. */
function improved(points: readonly Point[], circle: Circle, prior: number): Circle {
  let [xx, xy, x1, yy, y1] = [prior, 0, 0, 0, 0];
  let [bx, by, b1] = [-prior * circle.x, 0, 0];
  for (const point of points) {
    const away = Math.max(distance(point, circle), Number.MIN_VALUE);
    const [ux, uy, off] = [(point.x - circle.x) / away, (point.y - circle.y) / away, away - circle.radius];
    xx += ux * ux;
    xy += ux * uy;
    x1 += ux;
    yy += uy * uy;
    y1 += uy;
    bx += ux * off;
    by += uy * off;
    b1 += off;
  }
  const count = points.length;
  const solve = (p: Triple, q: Triple, r: Triple): number =>
    determinant(p, q, r) / determinant([xx, xy, x1], [xy, yy, y1], [x1, y1, count]);
  const b: Triple = [bx, by, b1];
  const dx = solve(b, [xy, yy, y1], [x1, y1, count]);
  const dy = solve([xx, xy, x1], b, [x1, y1, count]);
  const radius = solve([xx, xy, x1], [xy, yy, y1], b);
  return { x: circle.x + dx, y: circle.y + dy, radius: circle.radius + radius };
}

type Triple = readonly [number, number, number];

function determinant([a, b, c]: Triple, [d, e, f]: Triple, [g, h, i]: Triple): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
