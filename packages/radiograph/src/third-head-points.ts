import type { Axis, Point } from "@firstray/geometry";
import { direction, positionAlongAxis } from "@firstray/geometry";
import type { FilmTracing } from "./film-tracing.ts";
import { fitHead } from "./fit-head.ts";
import { headDistal } from "./head-distal.ts";
import type { HeadFit } from "./head-fit.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { shaftLength } from "./shaft-length.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { ShaftTrace } from "./shaft-trace.ts";
import { tapNeed } from "./tap-need.ts";
import type { TapReading } from "./tap-reading.ts";

/** What is known of the bones that the third metatarsal's head is looked for beside. */
export interface ThirdRay {
  readonly third: ShaftTrace | undefined;
  readonly secondHead: HeadFit | undefined;
  /** The mid-line that `most distal` is seen along: the second metatarsal's, where it was traced. */
  readonly distally: Axis | undefined;
}

/** The third metatarsal's head lies so far short of the second's. */
const shortOfSecondMm = 4;
/** Its middle lies so far inside the bone's end. */
const insideMm = 5;

/** The most distal point of the third metatarsal's head: from a tap on it, else from where the shaft and the second head let it be. */
export function thirdHeadPoints({ film, tapAt, pixelMm }: FilmTracing, { third, secondHead, distally }: ThirdRay): TapReading {
  const tap = tapAt("thirdMetatarsalHead");
  if (third === undefined) return { points: {}, problems: tap ? [tapNeed("thirdMetatarsalHead", "shaft")] : [] };
  const { axis, widthPixels } = third;
  const found = fitHead(film, tap ?? expectedHead(third, secondHead, pixelMm), { axis, widthPixels, mmPerPixel: pixelMm });
  if (found.kind === "fitted") return { points: { thirdMetatarsalHeadDistal: headDistal(found, distally ?? axis, pixelMm) }, problems: [] };
  return { points: {}, problems: tap ? [{ tap: "thirdMetatarsalHead", kind: "not-traced", because: found.because }] : [] };
}

function expectedHead(third: ShaftTrace, secondHead: HeadFit | undefined, pixelMm: number): Point {
  const t = direction(third.axis);
  const { from } = third.axis;
  const along = secondHead
    ? positionAlongAxis(landmarkPosition(secondHead.centre), third.axis) - shortOfSecondMm / pixelMm
    : positionAlongAxis(shaftMiddle(third), third.axis) + shaftLength(third) / 2 - insideMm / pixelMm;
  return { x: from.x + along * t.x, y: from.y + along * t.y };
}
