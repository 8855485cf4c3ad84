import type { Axis } from "@firstray/geometry";
import { articularLimit } from "./articular-limit.ts";
import type { FilmTracing } from "./film-tracing.ts";
import type { HeadFit } from "./head-fit.ts";
import { joinedReadings } from "./joined-readings.ts";
import type { LandmarkPoint } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { offFilm } from "./off-film.ts";
import { tapNeed } from "./tap-need.ts";
import type { TapReading } from "./tap-reading.ts";

const limits = ["firstMetatarsalHeadArticularMedial", "firstMetatarsalHeadArticularLateral"] as const;

/** Both ends of the first metatarsal's articular surface where they were tapped: on the outline of the head, else where the tap lies. */
export function articularLimitPoints(tracing: FilmTracing, head: HeadFit | undefined, axis: Axis | undefined): TapReading {
  const readings = limits.map((limit) => limitReading(tracing, limit, head && axis && { head, axis }));
  return joinedReadings(readings);
}

interface KnownHead {
  readonly head: HeadFit;
  readonly axis: Axis;
}

function limitReading(
  { film, brightness, pixelMm, tapAt }: FilmTracing,
  limit: (typeof limits)[number],
  known: KnownHead | undefined,
): TapReading {
  const tap = tapAt(limit);
  if (tap === undefined) return { points: {}, problems: [] };
  const off = offFilm(film, tap);
  if (off) return { points: {}, problems: [{ tap: limit, kind: "not-traced", because: off.because }] };
  if (known === undefined) return { points: {}, problems: [tapNeed(limit, "head")] };
  const { centre, radiusPixels } = known.head;
  const search = { centre: landmarkPosition(centre), radiusPixels, axis: known.axis, pixelMm };
  const traced = articularLimit(brightness, tap, search);
  const placed: LandmarkPoint = { at: [tap.x, tap.y], origin: "placed" };
  return {
    points: { [limit]: traced ?? placed },
    problems: traced ? [] : [{ tap: limit, kind: "doubtful", because: asTapped }],
  };
}

const asTapped = {
  en: "No outline of the head runs near this tap: the point stays where it was tapped; check it.",
  fr: "Aucun contour de la tête ne passe près de ce point : il reste là où vous avez touché ; vérifiez-le.",
};
