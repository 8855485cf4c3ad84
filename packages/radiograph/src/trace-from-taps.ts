import type { Point } from "@firstray/geometry";
import { direction, offsetFromAxis } from "@firstray/geometry";
import { doubtsOf } from "./doubts-of.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { LandmarkPoints, Position } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { NotTraced, ShaftTrace, TracedBone } from "./shaft-trace.ts";
import type { TapFile, TapName } from "./tap-file.ts";
import { tapProblem } from "./tap-problem.ts";
import { type MetatarsalTaps, type TracedMetatarsal, tappedMetatarsal } from "./tapped-metatarsal.ts";
import { traceShaft } from "./trace-shaft.ts";
import type { TapProblem, TracedFilm } from "./traced-film.ts";

/** What is known of the film beside its greys. */
export interface FilmScale {
  /** Where the film is calibrated. */
  readonly mmPerPixel?: number;
}

/**
 * Every landmark that the taps of one film lead to, with its spread; and what the reader must look at. A metatarsal whose head and base are
 * tapped, too, is read between those ends.
 * @source measurements-shaft measurements-head-base
 * @example traceFromTaps(film, taps, { mmPerPixel: 0.15 }).landmarks
 */
export function traceFromTaps(film: GreyFilm, { side, taps }: TapFile, scale: FilmScale = {}): TracedFilm {
  const hints = { distal: distally(taps), ...scale };
  const metatarsal = (bone: MetatarsalTaps["bone"], head?: TapName, base?: TapName): TracedMetatarsal =>
    tappedMetatarsal(film, { bone, shaft: tapAt(taps, bone), head: tapAt(taps, head), base: tapAt(taps, base), ...hints });
  const first = metatarsal("firstMetatarsal", "firstMetatarsalHead", "firstMetatarsalBase");
  const second = metatarsal("secondMetatarsal", "secondMetatarsalHead", "secondMetatarsalBase");
  const third = metatarsal("thirdMetatarsal");
  const phalanxTap = tapAt(taps, "proximalPhalanx");
  const phalanx = phalanxTap && traceShaft(film, phalanxTap, { bone: "proximalPhalanx", ...hints });
  const points: LandmarkPoints = {
    ...metatarsalPoints("firstMetatarsal", first),
    ...metatarsalPoints("secondMetatarsal", second),
    ...metatarsalPoints("thirdMetatarsal", third),
    ...shaftPoints("proximalPhalanx", phalanx),
  };
  const problems = [
    ...metatarsalProblems(taps, "firstMetatarsal", first),
    ...metatarsalProblems(taps, "secondMetatarsal", second),
    ...tapProblem("thirdMetatarsal", third.shaft),
    ...tapProblem("proximalPhalanx", phalanx),
    ...doubtsOf({
      firstMetatarsal: traced(first.shaft),
      secondMetatarsal: traced(second.shaft),
      proximalPhalanx: traced(phalanx),
      between: traced(shaftBetween(film, first.shaft, second.shaft, hints)),
      head: first.head?.kind === "fitted" ? landmarkPosition(first.head.centre) : undefined,
      base: first.base?.kind === "fitted" ? landmarkPosition(first.base.centre) : undefined,
    }),
  ];
  return { landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side, points }, problems };
}

type Taps = TapFile["taps"];
type Found = ShaftTrace | NotTraced | undefined;
type EndedBone = "firstMetatarsal" | "secondMetatarsal";

function traced(found: Found): ShaftTrace | undefined {
  return found?.kind === "traced" ? found : undefined;
}

/** What lies midway between two metatarsals, level with the second. */
function shaftBetween(film: GreyFilm, first: Found, second: Found, hints: FilmScale & { readonly distal: Point }): Found {
  if (first?.kind !== "traced" || second?.kind !== "traced") return undefined;
  const { x, y } = shaftMiddle(second);
  const t = direction(first.axis);
  const across = offsetFromAxis({ x, y }, first.axis) / 2;
  return traceShaft(film, { x: x - across * t.y, y: y + across * t.x }, { bone: "secondMetatarsal", ...hints });
}

/** Towards the toes: as the taps lie; upwards, as films hang, where they do not tell. */
function distally(taps: Taps): Point {
  const from = tapAt(taps, "firstMetatarsalBase") ?? tapAt(taps, "firstMetatarsal");
  const to = tapAt(taps, "proximalPhalanx") ?? tapAt(taps, "firstMetatarsalHead");
  return from === undefined || to === undefined ? { x: 0, y: -1 } : { x: to.x - from.x, y: to.y - from.y };
}

function tapAt(taps: Taps, name: TapName | undefined): Point | undefined {
  const tap: Position | undefined = name && taps[name];
  return tap && { x: tap[0], y: tap[1] };
}

function metatarsalPoints(bone: MetatarsalTaps["bone"], { shaft, head, base }: TracedMetatarsal): LandmarkPoints {
  return {
    ...shaftPoints(bone, shaft),
    ...(head?.kind === "fitted" ? { [`${bone}HeadCentre`]: head.centre } : {}),
    ...(base?.kind === "fitted" ? { [`${bone}BaseCentre`]: base.centre } : {}),
  };
}

function shaftPoints(bone: TracedBone, trace: Found): LandmarkPoints {
  if (trace?.kind !== "traced") return {};
  return { [`${bone}ShaftProximal`]: trace.proximal, [`${bone}ShaftDistal`]: trace.distal };
}

function metatarsalProblems(taps: Taps, bone: EndedBone, { shaft, head, base }: TracedMetatarsal): readonly TapProblem[] {
  const [headTap, baseTap] = [`${bone}Head`, `${bone}Base`] as const;
  return [
    ...tapProblem(bone, shaft),
    ...tapProblem(headTap, taps[headTap] && (head ?? "needs-shaft")),
    ...tapProblem(baseTap, taps[baseTap] && (base ?? "needs-shaft")),
  ];
}
