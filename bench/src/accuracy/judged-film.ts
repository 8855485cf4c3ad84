import { type Axis, lateralTurn, offsetFromAxis, type Random, seededRandom } from "@firstray/geometry";
import { angleBy } from "../bones/angle-by.ts";
import { type Angle, type AngleName, anglesOf } from "../bones/angles-of.ts";
import type { AngleResult, AxisResult, FilmResult } from "./film-result.ts";
import type { KnownFilm } from "./known-film.ts";
import { repeatReadings } from "./repeat-readings.ts";
import { tapsOn } from "./taps.ts";
import { type BenchBone, type FilmReading, problemOf, tracedBones, tracedFilm } from "./traced-film.ts";
import { truthPoint } from "./truth-point.ts";
import { wrongTaps } from "./wrong-taps.ts";

/** Every so many films are also read again and again, and tapped wrongly; every so many once more without their spacing. */
const every = { repeated: 10, withoutSpacing: 5 } as const;

/** Which film it is: its seed, and its place in the run. */
export interface FilmOfRun {
  readonly seed: number;
  readonly index: number;
}

/** One film traced from jittered taps and held against its truth. */
export function judgedFilm(known: KnownFilm, { seed, index }: FilmOfRun): FilmResult {
  const random = seededRandom(seed ^ 0x7a95);
  const taps = tapsOn(known.truth, known.mmPerPixel, random);
  const reading = tracedFilm(known, taps);
  const truths = anglesOf(known.truth);
  const shaft = (name: AngleName): number => angleBy(truths, name, "shaft")?.value ?? Number.NaN;
  return {
    seed,
    angles: angleResults(truths, reading),
    axes: tracedBones.map((bone) => axisResult(known, reading, bone)),
    crashed: reading.kind === "crashed",
    headRefused: problemOf(reading, "firstMetatarsalHead") === "not-traced",
    baseRefused: problemOf(reading, "firstMetatarsalBase") === "not-traced",
    positioning: {
      halluxValgusAngle: known.posed.halluxValgusAngle - shaft("halluxValgusAngle"),
      intermetatarsalAngle: known.posed.intermetatarsalAngle - shaft("intermetatarsalAngle"),
    },
    ...exactnessOf(known, shaft),
    ...(index % every.withoutSpacing === 0 ? { withoutSpacing: angleResults(truths, tracedFilm(known, taps, "withheld")) } : {}),
    ...sometimes(known, index, random),
  };
}

function angleResults(truths: readonly Angle[], reading: FilmReading): readonly AngleResult[] {
  return truths.map(({ name, method, value }): AngleResult => {
    const read = angleBy(reading.angles, name, method);
    return { name, method, truth: value, ...(read ? { read: read.value } : {}), ...(read?.interval ? { interval: read.interval } : {}) };
  });
}

function axisResult({ truth, mmPerPixel }: KnownFilm, reading: FilmReading, bone: BenchBone): AxisResult {
  const found = reading.axes[bone];
  if (found === undefined) return { bone, refused: true };
  const axis: Axis = { from: truthPoint(truth, `${bone}ShaftProximal`), to: truthPoint(truth, `${bone}ShaftDistal`) };
  const middle = { x: (found.from.x + found.to.x) / 2, y: (found.from.y + found.to.y) / 2 };
  return {
    bone,
    refused: false,
    turnDegrees: Math.abs(lateralTurn(axis, found)),
    offMm: Math.abs(offsetFromAxis(middle, axis)) * mmPerPixel,
    doubtful: problemOf(reading, bone) === "doubtful",
  };
}

function exactnessOf({ ordered }: KnownFilm, shaft: (name: AngleName) => number): Pick<FilmResult, "exactness"> {
  if (ordered === undefined) return {};
  const names = ["halluxValgusAngle", "intermetatarsalAngle"] as const;
  return { exactness: Math.max(...names.map((name) => Math.abs(shaft(name) - ordered[name]))) };
}

function sometimes(known: KnownFilm, index: number, random: Random): Pick<FilmResult, "repeats" | "wrongTaps"> {
  return index % every.repeated === 0 ? { repeats: repeatReadings(known, random), wrongTaps: wrongTaps(known, random) } : { wrongTaps: [] };
}
