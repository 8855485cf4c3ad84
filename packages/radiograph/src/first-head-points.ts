import type { Axis } from "@firstray/geometry";
import { positionAlongAxis } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import type { FilmTracing } from "./film-tracing.ts";
import { headDistal } from "./head-distal.ts";
import type { HeadFit } from "./head-fit.ts";
import { landmarkPosition } from "./landmark-position.ts";
import type { TapReading } from "./tap-reading.ts";
import { traceEminence } from "./trace-eminence.ts";
import { traceNeck } from "./trace-neck.ts";
import type { TapProblem } from "./traced-film.ts";

/** What the first metatarsal's head is read along. */
export interface FirstHead {
  readonly course: BoneCourse;
  readonly head: HeadFit;
  /** The mid-line that `most distal` is seen along: the second metatarsal's, where it was traced. */
  readonly distally: Axis;
  /** Position of the bone's base along its axis, pixels. */
  readonly base: number;
}

/** What a fitted head of the first metatarsal tells beside its centre: its most distal point, the neck with its canal, the eminence. */
export function firstHeadPoints({ brightness }: FilmTracing, { course, head, distally, base }: FirstHead): TapReading {
  const tip = positionAlongAxis(landmarkPosition(head.centre), course.axis) + head.radiusPixels;
  const neck = traceNeck(brightness, { ...course, ends: { from: base, to: tip } });
  const eminence = traceEminence(brightness, course, tip);
  const missing = [neck, eminence].flatMap((found) => (found.kind === "not-found" ? [found.because] : []));
  const problem = (because: TapProblem["because"]): TapProblem => ({ tap: "firstMetatarsalHead", kind: "doubtful", because });
  return {
    points: {
      firstMetatarsalHeadDistal: headDistal(head, distally, course.pixelMm),
      ...(neck.kind === "found" ? neck.points : {}),
      ...(eminence.kind === "found" ? eminence.points : {}),
    },
    problems: missing.map(problem),
  };
}
