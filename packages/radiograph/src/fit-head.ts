import type { Point } from "@firstray/geometry";
import { circleFit, distance, type FittedCircle } from "@firstray/geometry";
import { brightnessSampler } from "./brightness-sampler.ts";
import { edgePath } from "./edge-path.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";

/** What is known beside the tap. */
export interface HeadHints {
  /** Displacement on the film along the metatarsal, towards the joint: the shaft's axis, once it is traced. */
  readonly distal: Point;
  readonly mmPerPixel?: number;
}

const footFilmMm = 280;
/** The articular contour, seen from the head's centre: so far to either side of distal. */
const halfArcDegrees = 40;
const rayDegrees = 2;
const radiusMm = { from: 3.5, to: 15 } as const;
const stepMm = 0.2;
const smoothingMm = 0.5;
const rounds = 4;
/** Contour points farther off the circle than this are left out: a sesamoid's edge, an osteophyte. */
const farthestMm = 1;
/** What no fit falls below: the arc is short, so the centre is known far better across the bone than along it. */
const leastSpreadMm = { along: 1, across: 0.25 } as const;
const fewestRays = 20;
/** A contour rougher than this share of the radius is no head. */
const roughest = 0.12;

/**
 * From one tap near the centre of a metatarsal head, the circle of its articular contour; or the reason why there is none.
 * @param tap - pixels, x right, y down.
 * @source measurements-shaft
 * @example fitHead(film, { x: 398, y: 560 }, { distal: { x: -0.2, y: -1 } })
 */
export function fitHead(film: GreyFilm, tap: Point, { distal, mmPerPixel }: HeadHints): HeadFit | NotFitted {
  if (tap.x < 0 || tap.y < 0 || tap.x > film.width - 1 || tap.y > film.height - 1)
    return { kind: "not-fitted", reason: "off-film", because: offFilm };
  const brightness = brightnessSampler(film);
  const pixelMm = mmPerPixel ?? footFilmMm / film.height;
  let centre = tap;
  let found: { circle: FittedCircle; contour: readonly Point[] } | undefined;
  for (let round = 0; round < rounds; round += 1) {
    found = circleOf(articularContour(brightness, centre, { distal, pixelMm }), farthestMm / pixelMm);
    if (found === undefined) return noHead;
    centre = found.circle.centre;
  }
  if (found === undefined || !isHead(found.circle, tap, pixelMm)) return noHead;
  const { circle, contour } = found;
  const sd = [Math.max(leastSpreadMm.along / pixelMm, circle.residual), Math.max(leastSpreadMm.across / pixelMm, circle.residual)] as const;
  return { kind: "fitted", centre: { at: [centre.x, centre.y], sd, origin: "traced" }, radiusPixels: circle.radius, contour };
}

function isHead({ centre, radius, residual }: FittedCircle, tap: Point, pixelMm: number): boolean {
  const fits = radius * pixelMm > radiusMm.from && radius * pixelMm < radiusMm.to;
  return fits && residual < roughest * radius && distance(centre, tap) < radius;
}

function circleOf(contour: readonly Point[], farthest: number): { circle: FittedCircle; contour: readonly Point[] } | undefined {
  if (contour.length < fewestRays) return undefined;
  const first = circleFit(contour);
  const kept = contour.filter(
    (point) => Math.abs(distance(point, first.centre) - first.radius) <= Math.max(farthest, 1.5 * first.residual),
  );
  return kept.length < fewestRays ? undefined : { circle: circleFit(kept), contour: kept };
}

/** The bone's outer edge along rays from a centre, around distal. */
function articularContour(
  brightness: (x: number, y: number) => number,
  centre: Point,
  { distal, pixelMm }: { distal: Point; pixelMm: number },
): readonly Point[] {
  const heading = Math.atan2(distal.y, distal.x);
  const rays = Math.round(halfArcDegrees / rayDegrees);
  const columns = Math.round((radiusMm.to - radiusMm.from) / stepMm);
  const radiusAt = (column: number): number => (radiusMm.from + column * stepMm) / pixelMm;
  const angles = Array.from({ length: 2 * rays + 1 }, (_, index) => heading + ((index - rays) * rayDegrees * Math.PI) / 180);
  const slopes = angles.map((angle) =>
    edgeSlopes(
      Float64Array.from({ length: columns }, (_, column) =>
        brightness(centre.x + radiusAt(column) * Math.cos(angle), centre.y + radiusAt(column) * Math.sin(angle)),
      ),
      smoothingMm / stepMm,
    ),
  );
  const edge = edgePath({ rows: angles.length, columns, fallAt: (row, column) => -(slopes[row]?.[column] ?? 0) });
  return edge.flatMap(({ column, strength }, row) => {
    const angle = angles[row] ?? heading;
    const radius = radiusAt(column);
    return strength > 0.3 ? [{ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }] : [];
  });
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
