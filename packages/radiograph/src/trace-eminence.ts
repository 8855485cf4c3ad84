import type { Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { edgePath } from "./edge-path.ts";
import type { EdgePoint } from "./edge-point.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import { filmStrip } from "./film-strip.ts";
import { firstFalls } from "./first-falls.ts";
import type { NeckLevel } from "./neck-levels.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

/** A first metatarsal whose neck and head are known. */
export interface EminenceSearch extends BoneCourse {
  readonly neck: NeckLevel;
  /** Position of the head's centre along the axis, pixels. */
  readonly head: number;
}

const stepMm = 0.25;
const smoothingMm = 0.4;
/** Nothing of the eminence lies farther beyond the head's centre. */
const beyondCentreMm = 5;
/** Farthest from the axis, in widths of the shaft. */
const reach = 1.5;
const shadowing = { gapMm: 2.5, share: 0.7 } as const;
/** The first rows lie on the neck's cortex, as near as this. */
const anchor = { rows: 4, nearMm: 1 } as const;
const faintest = 0.3;
const sdMm = [1.5, 0.4] as const;

/**
 * The place of the medial outline of the first metatarsal's head that stands out farthest beyond the line of the medial cortex.
 * @source josr2015
 */
export function traceEminence(brightness: (x: number, y: number) => number, search: EminenceSearch): PointsFound | PointsNotFound {
  const { axis, lateral, pixelMm, neck } = search;
  const outline = medialOutline(brightness, search);
  const farthest = outline.reduce((best, { column }, row) => (column > (outline[best]?.column ?? 0) ? row : best), 0);
  const found = outline[farthest];
  if (found === undefined || found.strength < faintest) return { kind: "not-found", because: noEminence };
  const t = direction(axis);
  const along = neck.along + (farthest * stepMm) / pixelMm;
  const medially = (found.column * stepMm) / pixelMm;
  const at: Point = { x: axis.from.x + along * t.x - medially * lateral.x, y: axis.from.y + along * t.y - medially * lateral.y };
  return { kind: "found", points: { firstMetatarsalEminence: tracedPoint(at, sdMm, pixelMm) } };
}

/** Medial of the axis, in steps, for each row from the neck on. */
function medialOutline(brightness: (x: number, y: number) => number, search: EminenceSearch): readonly EdgePoint[] {
  const { axis, widthPixels, lateral, pixelMm, neck, head } = search;
  const step = stepMm / pixelMm;
  const t = direction(axis);
  const rows = Math.max(anchor.rows, Math.round(((head - neck.along) / step + beyondCentreMm / stepMm) / 2));
  const columns = Math.round((reach * widthPixels) / step);
  const origin = { x: axis.from.x + (neck.along + rows * step) * t.x, y: axis.from.y + (neck.along + rows * step) * t.y };
  const medial = { x: -lateral.x, y: -lateral.y };
  const { greys } = filmStrip(brightness, { frame: { origin, x: medial, y: t }, rows, columns, rowStep: step, columnStep: step });
  const width = 2 * columns + 1;
  const falls = Array.from({ length: 2 * rows + 1 }, (_, row) => {
    const slopes = edgeSlopes(greys.subarray(row * width, (row + 1) * width), smoothingMm / stepMm);
    const outwards = slopes.subarray(columns).map((slope) => -slope);
    return firstFalls(outwards, { gap: shadowing.gapMm / stepMm, reach: columns, share: shadowing.share });
  });
  const isNear = (column: number): boolean => Math.abs(column * step + neck.medial) * pixelMm <= anchor.nearMm;
  return edgePath({
    rows: falls.length,
    columns,
    mostSideways: 2,
    fallAt: (row, column) => (row < anchor.rows && !isNear(column) ? 0 : (falls[row]?.[column] ?? 0)),
  });
}

const noEminence = {
  en: "The medial outline of the head is not clear enough to follow: place the eminence by hand.",
  fr: "Le contour médial de la tête n’est pas assez net pour être suivi : placez l’éminence à la main.",
};
