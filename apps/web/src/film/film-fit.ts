import type { Calibration, LandmarkName, LandmarkPoints, Position } from "@firstray/radiograph";
import type { FilmMotion } from "./film-motion.ts";
import { pointMoved } from "./point-moved.ts";
import { positionOf } from "./position-of.ts";
import { unmovedLandmarks } from "./unmoved-landmarks.ts";

/** A film as far as laying it on another one goes. */
export interface FittedFilm {
  readonly points: LandmarkPoints;
  readonly calibration: Calibration;
}

/** How far the common landmarks still lie apart, root mean square: `exact` where two points leave nothing to check. */
export type FitResidual =
  | { readonly kind: "mm"; readonly mm: number }
  | { readonly kind: "share"; readonly ofSecondMetatarsal: number }
  | { readonly kind: "exact" };

/** One film laid on another; or what is missing on either for it. */
export type FilmFit =
  | {
      readonly kind: "fitted";
      /** From the film's pixels to the earlier one's. */
      readonly motion: FilmMotion;
      /** `rigid` where both films are calibrated; else the enlargement is fitted, too. */
      readonly way: "rigid" | "similarity";
      readonly common: readonly LandmarkName[];
      readonly residual: FitResidual;
    }
  | { readonly kind: "not-fitted" };

const needed: readonly LandmarkName[] = ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"];

/**
 * Lays a film on an earlier one by least squares over the landmarks that no operation on the first ray moves.
 * @returns `not-fitted` unless both films show the second metatarsal's shaft.
 */
export function filmFit(film: FittedFilm, earlier: FittedFilm): FilmFit {
  const pairs = unmovedLandmarks.flatMap((name) => {
    const [here, there] = [film.points[name], earlier.points[name]];
    return here && there ? [{ name, here: positionOf(here), there: positionOf(there) }] : [];
  });
  if (!needed.every((name) => pairs.some((pair) => pair.name === name))) return { kind: "not-fitted" };
  const [mmHere, mmThere] = [mmPerPixel(film.calibration), mmPerPixel(earlier.calibration)];
  const enlargement = mmHere !== undefined && mmThere !== undefined ? mmHere / mmThere : undefined;
  const motion = motionOf(pairs, enlargement);
  if (motion === undefined) return { kind: "not-fitted" };
  const apart = rootMeanSquare(pairs.map(({ here, there }) => distance(pointMoved(here, motion), there)));
  const common = pairs.map(({ name }) => name);
  if (enlargement !== undefined && mmThere !== undefined)
    return { kind: "fitted", motion, way: "rigid", common, residual: { kind: "mm", mm: apart * mmThere } };
  const [proximal, distal] = pairs;
  const length = proximal && distal ? distance(proximal.there, distal.there) : 1;
  const residual: FitResidual = pairs.length > 2 ? { kind: "share", ofSecondMetatarsal: apart / length } : { kind: "exact" };
  return { kind: "fitted", motion, way: "similarity", common, residual };
}

interface Pair {
  readonly here: Position;
  readonly there: Position;
}

/** Least squares in the complex plane; a known enlargement leaves the turn alone to be fitted. None when the points lie on one another. */
function motionOf(pairs: readonly Pair[], enlargement: number | undefined): FilmMotion | undefined {
  const [from, to] = [middle(pairs.map(({ here }) => here)), middle(pairs.map(({ there }) => there))];
  let [along, turn, spread] = [0, 0, 0];
  for (const { here, there } of pairs) {
    const [x, y] = [here[0] - from[0], here[1] - from[1]];
    const [u, v] = [there[0] - to[0], there[1] - to[1]];
    along += x * u + y * v;
    turn += x * v - y * u;
    spread += x * x + y * y;
  }
  const size = Math.hypot(along, turn);
  if (size === 0) return undefined;
  const factor = enlargement === undefined ? 1 / spread : enlargement / size;
  const turned = { along: along * factor, turn: turn * factor, shift: [0, 0] } as const;
  const [x, y] = pointMoved(from, turned);
  return { ...turned, shift: [to[0] - x, to[1] - y] };
}

function mmPerPixel(calibration: Calibration): number | undefined {
  return calibration.kind === "unknown" ? undefined : calibration.mmPerPixel;
}

function middle(points: readonly Position[]): Position {
  const sum = points.reduce<Position>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function distance([x, y]: Position, [u, v]: Position): number {
  return Math.hypot(x - u, y - v);
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
