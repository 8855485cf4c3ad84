import type { Axis, Point } from "@firstray/geometry";
import type { LandmarkPoints, Position, TapFile, TapName, TapProblem } from "@firstray/radiograph";
import { landmarkPosition, traceFromTaps } from "@firstray/radiograph";
import { type Angle, anglesOf } from "../bones/angles-of.ts";
import { attempted } from "./attempted.ts";
import type { KnownFilm } from "./known-film.ts";
import type { Taps } from "./taps.ts";

/** The bones whose mid-lines both angles stand on. */
export const tracedBones = ["firstMetatarsal", "secondMetatarsal", "proximalPhalanx"] as const;

export type BenchBone = (typeof tracedBones)[number];

/** One reading of one film from one tap on each structure; a crash is a defect of the tracer, and is counted as one. */
export interface FilmReading {
  readonly kind: "read" | "crashed";
  /** The mid-lines that were found, proximal to distal. */
  readonly axes: { readonly [Bone in BenchBone]?: Axis };
  readonly problems: readonly TapProblem[];
  readonly angles: readonly Angle[];
}

/** Traces a film as the product does, from five taps. @param spacing - `withheld`: as a film whose calibration is unknown. */
export function tracedFilm(
  { film, mmPerPixel, truth }: Pick<KnownFilm, "film" | "mmPerPixel" | "truth">,
  taps: Taps,
  spacing: "known" | "withheld" = "known",
): FilmReading {
  const file: TapFile = { format: "firstray-taps/1", view: "dorsoplantar", side: truth.side, taps: positionsOf(taps) };
  const traced = attempted(() => traceFromTaps(film, file, spacing === "known" ? { mmPerPixel } : {}));
  if ("kind" in traced) return { kind: "crashed", axes: {}, problems: [], angles: [] };
  const axes = tracedBones.flatMap((bone) => {
    const axis = axisOf(traced.landmarks.points, bone);
    return axis ? [[bone, axis] as const] : [];
  });
  return { kind: "read", axes: Object.fromEntries(axes), problems: traced.problems, angles: anglesOf(traced.landmarks) };
}

/** What the tracer said of one tap, if it had anything to say. */
export function problemOf({ problems }: FilmReading, tap: TapName): TapProblem["kind"] | undefined {
  return problems.find((problem) => problem.tap === tap)?.kind;
}

function positionsOf(taps: Taps): TapFile["taps"] {
  const at = ({ x, y }: Point): Position => [x, y];
  return {
    firstMetatarsal: at(taps.firstMetatarsal),
    firstMetatarsalHead: at(taps.firstMetatarsalHead),
    firstMetatarsalBase: at(taps.firstMetatarsalBase),
    secondMetatarsal: at(taps.secondMetatarsal),
    proximalPhalanx: at(taps.proximalPhalanx),
  };
}

function axisOf(points: LandmarkPoints, bone: BenchBone): Axis | undefined {
  const [proximal, distal] = [points[`${bone}ShaftProximal`], points[`${bone}ShaftDistal`]];
  return proximal && distal ? { from: landmarkPosition(proximal), to: landmarkPosition(distal) } : undefined;
}
