import type { Axis, Point } from "@firstray/geometry";
import { circleFit, direction, distance, dot, type FittedCircle, offsetFromAxis, outOfFrame, positionAlongAxis } from "@firstray/geometry";
import { brightnessSampler } from "./brightness-sampler.ts";
import { endContour } from "./end-contour.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";
import { ownContour } from "./own-contour.ts";

/** What is known beside the tap. */
export interface HeadHints {
  /** The metatarsal's mid-line, proximal to distal, once its shaft is traced. */
  readonly axis: Axis;
  /** Median width of its shaft. */
  readonly widthPixels: number;
  readonly mmPerPixel?: number;
}

const footFilmMm = 280;
/** The joint surface lies so many shaft widths beyond the head's middle; one SD of that, as tapped and once seen. */
const middleToSurface = { tapped: 0.45, seen: 0.25, share: 0.75 } as const;
const halfArcDegrees = 64;
const rounds = 3;
/** Along the bone from the tap, in widths of the shaft. */
const placesTried = [-0.7, -0.35, 0, 0.35, 0.7] as const;
const fewestRays = 25;
/** Contour points farther off the circle than this are left out: a sesamoid's edge, an osteophyte. */
const farthestMm = 0.6;
/** What no fit falls below: the arc is short, so the centre is known far better across the bone than along it. */
const leastSpreadMm = { along: 1, across: 0.4 } as const;
/** A contour rougher than this share of the radius is no head. */
const roughest = 0.12;
/** Radius of a head, in widths of its shaft, between which it is one. */
const plausibleRadii = { from: 0.4, to: 2.5 } as const;

/**
 * From one tap near the middle of a metatarsal head, the circle of its articular contour; or the reason why there is none.
 * @param tap - pixels, x right, y down.
 * @source measurements-head-base
 * @example fitHead(film, { x: 398, y: 560 }, { axis: shaft.axis, widthPixels: shaft.widthPixels })
 */
export function fitHead(film: GreyFilm, tap: Point, { axis, widthPixels, mmPerPixel }: HeadHints): HeadFit | NotFitted {
  if (tap.x < 0 || tap.y < 0 || tap.x > film.width - 1 || tap.y > film.height - 1)
    return { kind: "not-fitted", reason: "off-film", because: offFilm };
  const pixelMm = mmPerPixel ?? footFilmMm / film.height;
  const head = headAbout(brightnessSampler(film), tap, { axis, widthPixels, pixelMm });
  if (head === undefined || !isHead(head.circle, widthPixels)) return noHead;
  const { centre, radius, residual } = head.circle;
  const sd = [Math.max(leastSpreadMm.along / pixelMm, residual), Math.max(leastSpreadMm.across / pixelMm, residual)] as const;
  return { kind: "fitted", centre: { at: [centre.x, centre.y], sd, origin: "traced" }, radiusPixels: radius, contour: head.contour };
}

type Brightness = (x: number, y: number) => number;
interface Shaft {
  readonly axis: Axis;
  readonly widthPixels: number;
  readonly pixelMm: number;
}

interface Head {
  readonly score: number;
  readonly circle: FittedCircle;
  readonly contour: readonly Point[];
}

/** Seen first from the tap and from before and behind it, then from where the head's middle must be: the steepest round contour. */
function headAbout(brightness: Brightness, tap: Point, shaft: Shaft): Head | undefined {
  const t = direction(shaft.axis);
  const heads = placesTried.flatMap((share) => {
    const inside = { x: tap.x + share * shaft.widthPixels * t.x, y: tap.y + share * shaft.widthPixels * t.y };
    return settledHead(brightness, inside, shaft) ?? [];
  });
  return heads.reduce<Head | undefined>((best, head) => (best === undefined || head.score > best.score ? head : best), undefined);
}

function settledHead(brightness: Brightness, from: Point, { axis, widthPixels, pixelMm }: Shaft): Head | undefined {
  const outwards = direction(axis);
  const radius = middleToSurface.share * widthPixels;
  const largestRadius = plausibleRadii.to * widthPixels;
  let inside = from;
  let head: Head | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const radiusSd = (round === 0 ? middleToSurface.tapped : middleToSurface.seen) * widthPixels;
    const { points, steepness } = endContour(brightness, inside, { outwards, radius, radiusSd, halfArcDegrees, pixelMm });
    const contour = withinCorners(points, outwards);
    if (contour.length < fewestRays || isFlat(contour, largestRadius)) return undefined;
    const fit = circleOf(contour, { farthest: farthestMm / pixelMm, largestRadius });
    if (fit === undefined) return undefined;
    head = { ...fit, score: steepness * fit.contour.length };
    inside = middleOf(contour, axis, radius);
  }
  const own = head && circleOf(ownContour(brightness, head, pixelMm), { farthest: farthestMm / pixelMm, largestRadius });
  return own && head ? { ...own, score: head.score } : head;
}

/** The joint surface: between the places farthest out diagonally to either side. */
function withinCorners(contour: readonly Point[], t: Point): readonly Point[] {
  const farthest = (towards: Point): number =>
    contour.reduce((best, point, index) => (dot(point, towards) > dot(contour[best] ?? point, towards) ? index : best), 0);
  const [first, last] = [farthest({ x: t.x + t.y, y: t.y - t.x }), farthest({ x: t.x - t.y, y: t.y + t.x })];
  return contour.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** The head's middle: midway between the corners, so far behind the most distal place of the contour. */
function middleOf(contour: readonly Point[], axis: Axis, behind: number): Point {
  const t = direction(axis);
  const [first = axis.to, last = axis.to] = [contour[0], contour.at(-1)];
  const across = (offsetFromAxis(first, axis) + offsetFromAxis(last, axis)) / 2;
  const along = Math.max(...contour.map((point) => positionAlongAxis(point, axis))) - behind;
  return outOfFrame({ x: across, y: along }, { origin: axis.from, x: { x: t.y, y: -t.x }, y: t });
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
  { farthest, largestRadius }: { readonly farthest: number; readonly largestRadius: number },
): Omit<Head, "score"> | undefined {
  const first = circleFit(contour);
  const kept = contour.filter(
    (point) => Math.abs(distance(point, first.centre) - first.radius) <= Math.max(farthest, 1.5 * first.residual),
  );
  return kept.length < fewestRays || isFlat(kept, largestRadius) ? undefined : { circle: circleFit(kept), contour: kept };
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
