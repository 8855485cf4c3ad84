import type { Random } from "@firstray/geometry";
import type { LandmarkFile } from "@firstray/radiograph";
import { type Angle, anglesOf } from "../bones/angles-of.ts";
import { normal } from "../bones/normal.ts";
import { pointOnAxis } from "../bones/point-on-axis.ts";
import type { FilmRepeats, RepeatReading } from "./film-result.ts";
import type { KnownFilm } from "./known-film.ts";
import { tapsOn } from "./taps.ts";
import { problemOf, tracedBones, tracedFilm } from "./traced-film.ts";
import { truthPoint } from "./truth-point.ts";

const readings = 8;
/** How far a careful reader's point lies from the right place, root mean square. */
const handMm = 0.7;

/** Reads one film again and again with other taps, and again and again by a simulated hand. */
export function repeatReadings(known: KnownFilm, random: Random): FilmRepeats {
  const again = (read: () => RepeatReading): readonly RepeatReading[] => Array.from({ length: readings }, read);
  return {
    traced: again(() => {
      const reading = tracedFilm(known, tapsOn(known.truth, known.mmPerPixel, random));
      return { values: valuesOf(reading.angles), doubtful: tracedBones.some((bone) => problemOf(reading, bone) !== undefined) };
    }),
    byHand: again(() => ({ values: valuesOf(anglesOf(byHand(known, random))), doubtful: false })),
  };
}

function valuesOf(angles: readonly Angle[]): RepeatReading["values"] {
  const shafts = angles.filter(({ method }) => method === "shaft");
  return Object.fromEntries(shafts.map(({ name, value }) => [name, value]));
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
