import type { Point } from "@firstray/geometry";
import { positionAlongAxis } from "@firstray/geometry";
import { articularLimitPoints } from "./articular-limit-points.ts";
import { type BoneCourse, boneCourse } from "./bone-course.ts";
import { brightnessSampler } from "./brightness-sampler.ts";
import { doubtsOnFilm } from "./doubts-on-film.ts";
import { filmHand } from "./film-hand.ts";
import type { FilmTracing } from "./film-tracing.ts";
import { type FirstHead, firstHeadPoints } from "./first-head-points.ts";
import type { GreyFilm } from "./grey-film.ts";
import { halluxPoints } from "./hallux-points.ts";
import { headDistal } from "./head-distal.ts";
import { joinedReadings } from "./joined-readings.ts";
import type { Side } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { metatarsalReading } from "./metatarsal-reading.ts";
import { scaleFromTaps } from "./scale-from-taps.ts";
import { sesamoidPoints } from "./sesamoid-points.ts";
import { shaftLength } from "./shaft-length.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import { shaftReading } from "./shaft-reading.ts";
import type { TapFile, TapName } from "./tap-file.ts";
import type { TapReading } from "./tap-reading.ts";
import { type TappedBones, tappedBones } from "./tapped-bones.ts";
import { thirdHeadPoints } from "./third-head-points.ts";
import type { TracedFilm } from "./traced-film.ts";
import { tracedShaft } from "./traced-shaft.ts";

/** What is known of the film beside its greys. */
export interface FilmScale {
  /** Where the film is calibrated; else the taps tell how far edges are looked for. */
  readonly mmPerPixel?: number;
}

/**
 * Every landmark that the taps of one film lead to, with its spread; and what the reader must look at. A metatarsal whose head and base are
 * tapped, too, is read between those ends; what traced bones tell of their other landmarks needs no tap.
 * @source measurements-shaft measurements-head-base
 * @example traceFromTaps(film, taps, { mmPerPixel: 0.15 }).landmarks
 */
export function traceFromTaps(film: GreyFilm, { side, taps }: TapFile, scale: FilmScale = {}): TracedFilm {
  const tapAt = (name: TapName): Point | undefined => {
    const tap = taps[name];
    return tap && { x: tap[0], y: tap[1] };
  };
  const mmPerPixel = scale.mmPerPixel ?? scaleFromTaps(film, tapAt);
  const boneTaps = { tapAt, distal: distally(tapAt), mmPerPixel };
  const tracing = { film, brightness: brightnessSampler(film), pixelMm: mmPerPixel, tapAt };
  const bones = tappedBones(film, boneTaps);
  const { points, problems } = joinedReadings([
    metatarsalReading("firstMetatarsal", bones.first, tracing),
    metatarsalReading("secondMetatarsal", bones.second, tracing),
    shaftReading("thirdMetatarsal", bones.third.shaft),
    shaftReading("proximalPhalanx", bones.phalanx),
    ...furtherReadings(tracing, bones, side),
  ]);
  const doubts = doubtsOnFilm(film, bones, boneTaps);
  return { landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side, points }, problems: [...problems, ...doubts] };
}

/** Towards the toes: as the taps lie; upwards, as films hang, where they do not tell. */
function distally(tapAt: FilmTracing["tapAt"]): Point {
  const from = tapAt("firstMetatarsalBase") ?? tapAt("firstMetatarsal");
  const to = tapAt("proximalPhalanx") ?? tapAt("firstMetatarsalHead");
  return from === undefined || to === undefined ? { x: 0, y: -1 } : { x: to.x - from.x, y: to.y - from.y };
}

/** What is found along the long bones. */
function furtherReadings(tracing: FilmTracing, bones: TappedBones, side: Side): readonly TapReading[] {
  const [first, second] = [tracedShaft(bones.first.shaft), tracedShaft(bones.second.shaft)];
  const hand = filmHand(first, second, side);
  const course = first && boneCourse(first, hand, tracing.pixelMm);
  const head = firstHeadOf(bones, course);
  const secondHead = bones.second.head?.kind === "fitted" ? bones.second.head : undefined;
  const secondTip = secondHead && second && headDistal(secondHead, second.axis, tracing.pixelMm);
  return [
    ...(head ? [firstHeadPoints(tracing, head)] : []),
    ...(secondTip ? [{ points: { secondMetatarsalHeadDistal: secondTip }, problems: [] }] : []),
    articularLimitPoints(tracing, head?.head, first?.axis),
    halluxPoints(tracing, tracedShaft(bones.phalanx), hand),
    sesamoidPoints(tracing, course),
    thirdHeadPoints(tracing, { third: tracedShaft(bones.third.shaft), secondHead, distally: second?.axis }),
  ];
}

function firstHeadOf({ first, second }: TappedBones, course: BoneCourse | undefined): FirstHead | undefined {
  const shaft = tracedShaft(first.shaft);
  if (course === undefined || shaft === undefined || first.head?.kind !== "fitted") return undefined;
  const base =
    first.base?.kind === "fitted"
      ? positionAlongAxis(landmarkPosition(first.base.centre), shaft.axis)
      : positionAlongAxis(shaftMiddle(shaft), shaft.axis) - shaftLength(shaft) / 2;
  return { course, head: first.head, distally: tracedShaft(second.shaft)?.axis ?? shaft.axis, base };
}
