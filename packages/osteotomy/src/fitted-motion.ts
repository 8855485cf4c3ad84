import { dot, type Point } from "@firstray/geometry";
import { type FilmMotion, laidOn } from "./film-motion.ts";
import type { PairedPoint } from "./lesser-metatarsal-points.ts";
import { solvedEquations } from "./solved-equations.ts";

/** A film laid on another by its pairs. */
export interface FittedMotion {
  readonly motion: FilmMotion;
  /** Root mean square of what is left between the pairs, across every bone and along it where a point does not slide; plan pixels. */
  readonly residual: number;
}

const rounds = 20;

/**
 * Least squares over the pairs, each counted by how exactly it is known along and across its bone (Gauss-Newton; a few rounds settle it).
 * @param scale - kept where both films are calibrated; absent: fitted, too.
 */
export function fittedMotion(pairs: readonly PairedPoint[], scale?: number): FittedMotion {
  const middle = meanOf(pairs.map(({ result }) => result));
  const about = pairs.map((pair) => ({ ...pair, result: { x: pair.result.x - middle.x, y: pair.result.y - middle.y } }));
  let motion = startingMotion(about, scale);
  for (let round = 0; round < rounds; round += 1) motion = improved(about, motion, scale === undefined);
  const radians = (motion.turnDegrees * Math.PI) / 180;
  const [c, s] = [motion.scale * Math.cos(radians), motion.scale * Math.sin(radians)];
  const shift = { x: motion.shift.x - c * middle.x + s * middle.y, y: motion.shift.y - s * middle.x - c * middle.y };
  return { motion: { ...motion, shift }, residual: residualOf(about, motion) };
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Turned and sized as the pairs ask for when all count alike. */
function startingMotion(pairs: readonly PairedPoint[], scale: number | undefined): FilmMotion {
  const shift = meanOf(pairs.map(({ plan }) => plan));
  const [along, across, size] = pairs.reduce(
    ([a, b, squares], { plan, result }) => {
      const [x, y] = [plan.x - shift.x, plan.y - shift.y];
      return [a + result.x * x + result.y * y, b + result.x * y - result.y * x, squares + result.x ** 2 + result.y ** 2];
    },
    [0, 0, 0],
  );
  return { scale: scale ?? Math.hypot(along, across) / size, turnDegrees: (Math.atan2(across, along) * 180) / Math.PI, shift };
}

/** The directions in which a pair counts, with its spread there. */
function countedIn({ along, spread }: PairedPoint): readonly { readonly toward: Point; readonly spread: number }[] {
  return [
    { toward: along, spread: spread.along },
    { toward: { x: -along.y, y: along.x }, spread: spread.across },
  ];
}

function improved(pairs: readonly PairedPoint[], motion: FilmMotion, withScale: boolean): FilmMotion {
  const unknowns = withScale ? 4 : 3;
  const rows = pairs.flatMap((pair) => {
    const at = laidOn(pair.result, motion);
    const fromCentre = { x: at.x - motion.shift.x, y: at.y - motion.shift.y };
    return countedIn(pair).map(({ toward, spread }) => {
      const slopes = [toward.x, toward.y, dot({ x: -fromCentre.y, y: fromCentre.x }, toward), dot(fromCentre, toward)];
      const left = dot({ x: pair.plan.x - at.x, y: pair.plan.y - at.y }, toward);
      return { slopes: slopes.slice(0, unknowns).map((slope) => slope / spread), left: left / spread };
    });
  });
  const [x = 0, y = 0, turn = 0, growth = 0] = solvedEquations(rows);
  return {
    scale: motion.scale * (1 + growth),
    turnDegrees: motion.turnDegrees + (turn * 180) / Math.PI,
    shift: { x: motion.shift.x + x, y: motion.shift.y + y },
  };
}

function residualOf(pairs: readonly PairedPoint[], motion: FilmMotion): number {
  const squares = pairs.flatMap((pair) => {
    const at = laidOn(pair.result, motion);
    const left = { x: pair.plan.x - at.x, y: pair.plan.y - at.y };
    const finest = Math.min(pair.spread.along, pair.spread.across);
    return countedIn(pair).flatMap(({ toward, spread }) => (spread > 4 * finest ? [] : [dot(left, toward) ** 2]));
  });
  return Math.sqrt((2 * squares.reduce((sum, square) => sum + square, 0)) / squares.length);
}
