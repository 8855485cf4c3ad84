import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, type FittedCircle, offsetFromAxis, positionAlongAxis } from "@firstray/geometry";
import { arcContour } from "./arc-contour.ts";
import { brightnessSampler } from "./brightness-sampler.ts";
import { circleSpread } from "./circle-spread.ts";
import { footFilmScale } from "./foot-film-scale.ts";
import type { GreyFilm } from "./grey-film.ts";
import { headArc } from "./head-arc.ts";
import { type HeadKnowledge, headCircle } from "./head-circle.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";

/** What is known beside the tap. */
export interface HeadHints {
  /** The metatarsal's mid-line, proximal to distal, once its shaft is traced. */
  readonly axis: Axis;
  /** Median width of its shaft. */
  readonly widthPixels: number;
  readonly mmPerPixel?: number;
}

/** A tap on a head lies this near to its bone's mid-line, in widths of the shaft. */
const farthestBeside = 1;
/** The joint surface lies so many shaft widths beyond the head's middle. */
const middleToSurface = 0.75;
/** Of the joint surface, to either side of the mid-line, what is followed: farther out it turns into the medial eminence or a corner. */
const halfArcDegrees = 38;
const rounds = 3;
const fewestRays = 14;
/** Contour points farther off the circle than this are left out: a sesamoid's edge, an osteophyte. */
const farthestMm = 0.5;
/** One SD of a contour point against the projected outline, at least; and over what length neighbours err together. */
const contourMm = { sd: 0.15, correlated: 3 } as const;
/** One SD of how far a head's centre lies off the mid-line: a head sits on its shaft. */
const offAxisMm = 1.2;
/** One SD of what a head that is no circle adds: its centre depends on where the contour is taken to begin and end. */
const shapeMm = { along: 1.5, across: 0.35 } as const;
/** A contour rougher than this share of the radius is no head. */
const roughest = 0.06;
/** Radius of a head, in widths of its shaft, between which it is one. */
const plausibleRadii = { from: 0.5, to: 2.2 } as const;

/**
 * From one tap near the middle of a metatarsal head, the circle of its articular contour; or the reason why there is none.
 * @param tap - pixels, x right, y down.
 * @source measurements-head-base
 * @example fitHead(film, { x: 398, y: 560 }, { axis: shaft.axis, widthPixels: shaft.widthPixels })
 */
export function fitHead(film: GreyFilm, tap: Point, { axis, widthPixels, mmPerPixel }: HeadHints): HeadFit | NotFitted {
  if (tap.x < 0 || tap.y < 0 || tap.x > film.width - 1 || tap.y > film.height - 1)
    return { kind: "not-fitted", reason: "off-film", because: offFilm };
  const pixelMm = mmPerPixel ?? footFilmScale(film);
  const head = headAbout(brightnessSampler(film), tap, { axis, widthPixels, pixelMm });
  if (head === undefined || !isHead(head.circle, widthPixels)) return noHead;
  const { centre, radius, residual } = head.circle;
  const spread = { sd: Math.max(contourMm.sd / pixelMm, residual), correlated: contourMm.correlated / pixelMm };
  const [along, across] = circleSpread(head.contour, head.circle, direction(axis), spread);
  const sd = [Math.hypot(along, shapeMm.along / pixelMm), Math.hypot(across, shapeMm.across / pixelMm)] as const;
  return { kind: "fitted", centre: { at: [centre.x, centre.y], sd, origin: "traced" }, radiusPixels: radius, contour: head.contour };
}

interface Shaft {
  readonly axis: Axis;
  readonly widthPixels: number;
  readonly pixelMm: number;
}

interface Head {
  readonly circle: FittedCircle;
  readonly contour: readonly Point[];
}

/** The arc of the joint surface beyond the tap; then the contour along it and its circle, each by the other. */
function headAbout(brightness: (x: number, y: number) => number, tap: Point, { axis, widthPixels, pixelMm }: Shaft): Head | undefined {
  if (Math.abs(offsetFromAxis(tap, axis)) > farthestBeside * widthPixels) return undefined;
  const outwards = direction(axis);
  const along = positionAlongAxis(tap, axis) + middleToSurface * widthPixels;
  const origin = { x: axis.from.x + along * outwards.x, y: axis.from.y + along * outwards.y };
  const known: HeadKnowledge = {
    axis,
    offAxisSd: offAxisMm / pixelMm,
    contourSd: contourMm.sd / pixelMm,
    correlated: contourMm.correlated / pixelMm,
  };
  let arc = headArc(brightness, { origin, outwards, widthPixels, pixelMm });
  let head: Head | undefined;
  for (let round = 0; round < rounds && arc; round += 1) {
    const contour = arcContour(brightness, arc, { outwards, halfArcDegrees, pixelMm });
    const largestRadius = plausibleRadii.to * widthPixels;
    const found = contour.length < fewestRays ? undefined : circleOf(contour, { farthest: farthestMm / pixelMm, largestRadius, known });
    head = found ?? head;
    arc = found?.circle;
  }
  return head;
}

function isHead({ radius, residual }: FittedCircle, widthPixels: number): boolean {
  return radius > plausibleRadii.from * widthPixels && radius < plausibleRadii.to * widthPixels && residual < roughest * radius;
}

/** Whether a contour bulges less over its chord than an arc of the largest head: a circle through it would run away. */
function isFlat(contour: readonly Point[], largestRadius: number): boolean {
  const [first, last] = [contour[0], contour.at(-1)];
  if (first === undefined || last === undefined) return true;
  const chord = distance(first, last);
  const bulge = Math.max(...contour.map((point) => Math.abs(offsetFromAxis(point, { from: first, to: last }))));
  return bulge < chord ** 2 / (8 * largestRadius);
}

function circleOf(
  contour: readonly Point[],
  { farthest, largestRadius, known }: { readonly farthest: number; readonly largestRadius: number; readonly known: HeadKnowledge },
): Head | undefined {
  const first = headCircle(contour, known);
  const kept = contour.filter(
    (point) => Math.abs(distance(point, first.centre) - first.radius) <= Math.max(farthest, 1.5 * first.residual),
  );
  return kept.length < fewestRays || isFlat(kept, largestRadius) ? undefined : { circle: headCircle(kept, known), contour: kept };
}

const offFilm = { en: "The tap lies off the film: tap on the head.", fr: "Le point touché est hors du cliché : touchez la tête." };
const noHead: NotFitted = {
  kind: "not-fitted",
  reason: "no-head",
  because: {
    en: "No round articular contour was found around this point: tap on the middle of the head, or place its centre by hand.",
    fr: "Aucun contour articulaire rond n’a été trouvé autour de ce point : touchez le milieu de la tête ou placez son centre à la main.",
  },
};
