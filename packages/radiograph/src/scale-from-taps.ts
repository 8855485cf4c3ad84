import { distance, type Point } from "@firstray/geometry";
import { footFilmScale } from "./foot-film-scale.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { TapName } from "./tap-file.ts";
import { traceShaft } from "./trace-shaft.ts";

/** Distances between taps on an adult's foot, millimetres: base to head of the first metatarsal, then from its middle to two others'. */
const spans = [
  { from: "firstMetatarsalBase", to: "firstMetatarsalHead", mm: 52 },
  { from: "firstMetatarsal", to: "proximalPhalanx", mm: 44 },
  { from: "firstMetatarsal", to: "secondMetatarsal", mm: 25 },
] as const satisfies readonly { readonly from: TapName; readonly to: TapName; readonly mm: number }[];
/** Width of the first metatarsal's shaft, the mean of both sexes, millimetres. */
const firstMetatarsalWidthMm = 12.7;
/** What a film of a foot shows from top to bottom, millimetres: the whole foot, or less; tried in turn where the taps do not tell. */
const filmHeightsMm = [280, 200, 140] as const;
/** At least and at most: a forefoot alone, the largest cassette. */
const filmHeightMm = { from: 80, to: 450 } as const;

/**
 * Millimetres per pixel of a film that carries no spacing, to about a third: from how far apart its taps lie (as on simulated feet) and how wide the first
 * metatarsal is. Fit to choose how far edges are looked for; never to show a length in millimetres.
 * @source pmc5713710
 * @example scaleFromTaps(film, tapAt) // 0.148
 */
export function scaleFromTaps(film: GreyFilm, tapAt: (name: TapName) => Point | undefined): number {
  const told = scaleFromSpans(tapAt);
  const guesses = told === undefined ? filmHeightsMm.map((heightMm) => heightMm / film.height) : [told];
  const scale = (widthPixels: number): number => {
    const fromWidth = firstMetatarsalWidthMm / widthPixels;
    return withinFilm(told === undefined ? fromWidth : Math.sqrt(told * fromWidth), film);
  };
  const widthAt = shaftWidthAt(film, tapAt("firstMetatarsal"));
  for (const guess of guesses) {
    const width = widthAt(withinFilm(guess, film));
    // The width is read again at the scale that it told itself.
    if (width !== undefined) return scale(widthAt(scale(width)) ?? width);
  }
  return withinFilm(guesses[0] ?? footFilmScale(film), film);
}

function shaftWidthAt(film: GreyFilm, tap: Point | undefined): (mmPerPixel: number) => number | undefined {
  if (tap === undefined) return () => undefined;
  return (mmPerPixel) => {
    const shaft = traceShaft(film, tap, { bone: "firstMetatarsal", mmPerPixel });
    return shaft.kind === "traced" ? shaft.widthPixels : undefined;
  };
}

/** The median of what the distances between the taps tell: one tap on another bone does not move it far. */
function scaleFromSpans(tapAt: (name: TapName) => Point | undefined): number | undefined {
  const scales = spans
    .flatMap(({ from, to, mm }) => {
      const [a, b] = [tapAt(from), tapAt(to)];
      return a && b ? [mm / Math.max(1, distance(a, b))] : [];
    })
    .sort((a, b) => a - b);
  const [low, high] = [scales[Math.floor((scales.length - 1) / 2)], scales[Math.floor(scales.length / 2)]];
  return low === undefined || high === undefined ? undefined : Math.sqrt(low * high);
}

function withinFilm(scale: number, { height }: GreyFilm): number {
  return Math.min(filmHeightMm.to / height, Math.max(filmHeightMm.from / height, scale));
}
