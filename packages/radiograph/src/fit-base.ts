import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, positionAlongAxis } from "@firstray/geometry";
import type { BaseFit, NoBase } from "./base-fit.ts";
import { type BoneEnd, boneEnd } from "./bone-end.ts";
import { brightnessSampler } from "./brightness-sampler.ts";
import { footFilmScale } from "./foot-film-scale.ts";
import type { GreyFilm } from "./grey-film.ts";

/** What is known beside the tap. */
export interface BaseHints {
  /** The bone's mid-line, proximal to distal, once its shaft is traced. */
  readonly axis: Axis;
  /** Median width of its shaft. */
  readonly widthPixels: number;
  readonly mmPerPixel?: number;
  /** How far from the mid-line the base reaches at most, in widths of the shaft; default 1.5: a lesser metatarsal's shaft is slender. */
  readonly halfReach?: number;
}

/** Width of the joint surface, in widths of the shaft, between which it is one. */
const plausibleWidths = { from: 0.8, to: 2.4 } as const;
/** A joint surface is at least this share as steep as the bone's sides. */
const faintest = 0.1;
/** One SD of a base's middle against the projected outline: of its two rims either may be taken, and a neighbour that overlaps hides a corner. */
const spreadMm = { along: 1.3, across: 0.9 } as const;

/**
 * From one tap near a bone's base, the middle of its proximal joint surface: on the outline, midway between the two corners, where the
 * outline is farthest diagonally back; or the reason why there is none.
 * @param tap - pixels, x right, y down.
 * @source measurements-head-base
 * @example fitBase(film, { x: 430, y: 980 }, { axis: shaft.axis, widthPixels: shaft.widthPixels })
 */
export function fitBase(film: GreyFilm, tap: Point, { axis, widthPixels, mmPerPixel, halfReach = 1.5 }: BaseHints): BaseFit | NoBase {
  if (tap.x < 0 || tap.y < 0 || tap.x > film.width - 1 || tap.y > film.height - 1)
    return { kind: "not-fitted", reason: "off-film", because: offFilm };
  const pixelMm = mmPerPixel ?? footFilmScale(film);
  const t = direction(axis);
  const along = positionAlongAxis(tap, axis);
  const origin = { x: axis.from.x + along * t.x, y: axis.from.y + along * t.y };
  const end = boneEnd(brightnessSampler(film), { origin, outwards: { x: -t.x, y: -t.y }, widthPixels, halfReach, pixelMm });
  if (!isBase(end, widthPixels)) return noBase;
  const { left, right, middle, surface } = end;
  const sd = [spreadMm.along / pixelMm, spreadMm.across / pixelMm] as const;
  return { kind: "fitted", centre: { at: [middle.x, middle.y], sd, origin: "traced" }, corners: [left, right], contour: surface };
}

function isBase({ left, right, strength }: BoneEnd, widthPixels: number): boolean {
  const width = distance(left, right) / widthPixels;
  return width > plausibleWidths.from && width < plausibleWidths.to && strength > faintest;
}

const offFilm = { en: "The tap lies off the film: tap on the base.", fr: "Le point touché est hors du cliché : touchez la base." };
const noBase: NoBase = {
  kind: "not-fitted",
  reason: "no-base",
  because: {
    en: "The joint surface of the base was not found around this point: tap on its middle, or place it by hand.",
    fr: "La surface articulaire de la base n’a pas été trouvée autour de ce point : touchez son milieu ou placez-le à la main.",
  },
};
