import type { Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import { boneCourse } from "./bone-course.ts";
import type { FilmTracing } from "./film-tracing.ts";
import { joinedReadings } from "./joined-readings.ts";
import { offFilm } from "./off-film.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { shaftLength } from "./shaft-length.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { ShaftTrace } from "./shaft-trace.ts";
import type { TapName } from "./tap-file.ts";
import { tapNeed } from "./tap-need.ts";
import type { TapReading } from "./tap-reading.ts";
import { traceDistalPhalanx } from "./trace-distal-phalanx.ts";
import { tracePhalanxBase } from "./trace-phalanx-base.ts";

/** What the hallux shows beyond its proximal phalanx' shaft: that bone's base, with or without a tap on it, and the distal phalanx. */
export function halluxPoints(tracing: FilmTracing, phalanx: ShaftTrace | undefined, hand: 1 | -1): TapReading {
  const { brightness, pixelMm, tapAt } = tracing;
  const course = phalanx && boneCourse(phalanx, hand, pixelMm);
  const baseTap = tapAt("proximalPhalanxBase");
  const base = phalanx && course && tracePhalanxBase(brightness, course, baseTap ?? expectedBase(phalanx));
  const distalTap = tapAt("distalPhalanx");
  const distal = course && distalTap && traceDistalPhalanx(brightness, distalTap, course);
  const readings = [
    baseTap ? tapped(tracing, "proximalPhalanxBase", baseTap, base) : untapped(base),
    distalTap ? tapped(tracing, "distalPhalanx", distalTap, distal) : untapped(undefined),
  ];
  return joinedReadings(readings);
}

/** Half its length from the middle of the shaft. */
function expectedBase(phalanx: ShaftTrace): Point {
  const t = direction(phalanx.axis);
  const middle = shaftMiddle(phalanx);
  const half = shaftLength(phalanx) / 2;
  return { x: middle.x - half * t.x, y: middle.y - half * t.y };
}

type Found = PointsFound | PointsNotFound | undefined;

function untapped(found: Found): TapReading {
  return { points: found?.kind === "found" ? found.points : {}, problems: [] };
}

function tapped({ film }: FilmTracing, tap: TapName, at: Point, found: Found): TapReading {
  const off = offFilm(film, at);
  if (off) return { points: {}, problems: [{ tap, kind: "not-traced", because: off.because }] };
  if (found === undefined) return { points: {}, problems: [tapNeed(tap, "proximalPhalanx")] };
  if (found.kind === "found") return { points: found.points, problems: [] };
  return { points: {}, problems: [{ tap, kind: "not-traced", because: found.because }] };
}
