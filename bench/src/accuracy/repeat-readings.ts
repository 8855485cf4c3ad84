import type { LandmarkFile } from "@firstray/radiograph";
import { angleBy } from "../bones/angle-by.ts";
import { type Angle, type AngleName, anglesOf } from "../bones/angles-of.ts";
import { normal } from "../bones/normal.ts";
import { pointOnAxis } from "../bones/point-on-axis.ts";
import type { Random } from "../bones/random.ts";
import type { RepeatVariance } from "./film-result.ts";
import type { KnownFilm } from "./known-film.ts";
import { tapsOn } from "./taps.ts";
import { tracedFilm } from "./traced-film.ts";
import { truthPoint } from "./truth-point.ts";

const readings = 8;
/** How far a careful reader's point lies from the right place, root mean square. */
const handMm = 0.7;

/** Reads one film again and again with other taps, and again and again by a simulated hand. */
export function repeatReadings(known: KnownFilm, random: Random): { readonly traced: RepeatVariance; readonly byHand: RepeatVariance } {
  const again = (read: () => readonly Angle[]): RepeatVariance => varianceOf(Array.from({ length: readings }, read));
  return {
    traced: again(() => tracedFilm(known, tapsOn(known.truth, known.mmPerPixel, random)).angles),
    byHand: again(() => anglesOf(byHand(known, random))),
  };
}

/** Two points on each mid-line at 30 and 70 % of the bone, each missed a little. */
function byHand({ truth, mmPerPixel }: KnownFilm, random: Random): LandmarkFile {
  const missed = (value: number): number => value + normal(random, handMm / Math.SQRT2 / mmPerPixel);
  const pair = (bone: "firstMetatarsal" | "secondMetatarsal" | "proximalPhalanx"): LandmarkFile["points"] => {
    const axis = { from: truthPoint(truth, `${bone}ShaftProximal`), to: truthPoint(truth, `${bone}ShaftDistal`) };
    // The stored points are the mean ± one SD of levels from 25 to 75 %: 0.3 of the bone apart.
    const apart = Math.hypot(axis.to.x - axis.from.x, axis.to.y - axis.from.y);
    const [near, far] = [pointOnAxis(axis, -apart / 6, 0), pointOnAxis(axis, (apart * 7) / 6, 0)];
    return {
      [`${bone}ShaftProximal`]: [missed(near.x), missed(near.y)],
      [`${bone}ShaftDistal`]: [missed(far.x), missed(far.y)],
    };
  };
  const points = { ...pair("firstMetatarsal"), ...pair("secondMetatarsal"), ...pair("proximalPhalanx") };
  return { format: "firstray-landmarks/1", view: "dorsoplantar", side: truth.side, points };
}

function varianceOf(all: readonly (readonly Angle[])[]): RepeatVariance {
  const variance = (name: AngleName): number => {
    const values = all.flatMap((angles) => angleBy(angles, name, "shaft")?.value ?? []);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  };
  return { halluxValgusAngle: variance("halluxValgusAngle"), intermetatarsalAngle: variance("intermetatarsalAngle") };
}
