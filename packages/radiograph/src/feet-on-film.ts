import { exposedArea } from "./exposed-area.ts";
import { type FilmOverview, filmOverview } from "./film-overview.ts";
import type { FilmRegion } from "./film-region.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { Side } from "./landmark.ts";
import { quantileOf } from "./quantile-of.ts";

/** How many feet a film shows, side by side; `two` with where it would be split. A proposal: a person decides. */
export type FeetOnFilm =
  | { readonly kind: "one" }
  | {
      readonly kind: "two";
      /** First column (film pixels) of the right part: the middle of the gap between the feet. */
      readonly at: number;
      /** As films from above are hung, the right foot on the viewer's left; the picture itself does not say. */
      readonly sides: readonly [left: Side, right: Side];
    };

/** A column is as bright as what is brighter than this share of it: bone and flesh along a foot, air beside it. */
const brightShare = 0.7;
/** How far the gap falls back to the darkness beside the feet, and how wide each foot is, as shares. */
const gapDepth = 0.7;
const footWidth = 0.12;
/** Two feet of one exposure are about as bright: the darker one is at least this share as far above the darkness as the other. */
const likeness = 0.4;
/** The gap lies between these shares of the width. */
const gapFrom = 0.2;

/** Tells whether two feet stand beside each other on a film, by the dark gap from top to bottom between two bright shapes. */
export function feetOnFilm(film: GreyFilm): FeetOnFilm {
  const overview = filmOverview(film);
  return feetInOverview(overview, exposedArea(overview));
}

/** The same, of an overview of a whole film. */
export function feetInOverview(overview: FilmOverview, area: FilmRegion): FeetOnFilm {
  const profile = columnProfile(overview, area);
  const gap = deepestGap(profile);
  if (gap === undefined) return { kind: "one" };
  return { kind: "two", at: Math.round((area.left + gap) * overview.step), sides: ["right", "left"] };
}

function columnProfile({ columns, brightness }: FilmOverview, area: FilmRegion): Float32Array {
  return Float32Array.from({ length: area.width }, (_, column) => {
    const values = Float32Array.from(
      { length: area.height },
      (__, row) => brightness[(area.top + row) * columns + area.left + column] ?? 0,
    );
    return quantileOf(values.sort(), brightShare);
  });
}

/** The middle of the gap, in columns of the profile. */
function deepestGap(profile: Float32Array): number | undefined {
  const base = quantileOf(profile.toSorted(), 0.02);
  const [from, to] = [Math.floor(gapFrom * profile.length), Math.ceil((1 - gapFrom) * profile.length)];
  if (to - from < 3) return undefined;
  const lowest = profile.subarray(from, to).reduce((least, value) => Math.min(least, value), 1);
  const first = profile.findIndex((value, column) => column >= from && value <= lowest);
  const [left, right] = [profile.subarray(0, first), profile.subarray(first + 1)];
  const peaks = [left, right].map((side) => quantileOf(side.toSorted(), 0.9));
  const [lower, higher] = [Math.min(...peaks), Math.max(...peaks)];
  const floor = lowest + 0.25 * (lower - lowest);
  const isAlike = lower - base >= likeness * (higher - base);
  const isDeep = lower - lowest >= gapDepth * (lower - base);
  const isWide = [left, right].every((side) => side.filter((value) => value > (lower + lowest) / 2).length >= footWidth * profile.length);
  if (!isAlike || !isDeep || !isWide) return undefined;
  return middleOfRun(profile, first, (value) => value <= floor);
}

function middleOfRun(profile: Float32Array, start: number, belongs: (value: number) => boolean): number {
  let [from, to] = [start, start];
  while (from > 0 && belongs(profile[from - 1] ?? 1)) from -= 1;
  while (to < profile.length - 1 && belongs(profile[to + 1] ?? 1)) to += 1;
  return (from + to + 1) / 2;
}
