import type { Point } from "@firstray/geometry";
import { direction, outOfFrame } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { filmStrip } from "./film-strip.ts";
import { firstFalls } from "./first-falls.ts";
import { stripSlopes } from "./strip-slopes.ts";

/** Where a small bone is taken to end. */
export interface CapSearch {
  /** On the bone's line, inside it. */
  readonly from: Point;
  /** On its line, where the end is taken to be; one SD of that, pixels. */
  readonly expected: Point;
  readonly deviation: number;
  /** How far to either side of the line the end is followed, pixels. */
  readonly halfWidth: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** The outline of a bone's end across its line, and how steep it is. */
export interface BoneCap {
  readonly places: readonly Point[];
  /** Grey levels per millimetre, the median. */
  readonly fall: number;
}

const stepMm = 0.25;
const smoothingMm = 0.5;
const gapMm = 2.5;
const shadowed = 1;

/** The first clear fall out of a bone along its line, followed across it. */
export function boneCap(brightness: (x: number, y: number) => number, search: CapSearch): BoneCap {
  const { from, expected, deviation, halfWidth, pixelMm } = search;
  const step = stepMm / pixelMm;
  const length = Math.hypot(expected.x - from.x, expected.y - from.y);
  const outwards = direction({ from, to: expected });
  const rows = Math.round((length + 2.5 * deviation) / 2 / step);
  const columns = Math.max(2, Math.round(halfWidth / step));
  const origin = { x: from.x + rows * step * outwards.x, y: from.y + rows * step * outwards.y };
  const frame = { origin, x: { x: -outwards.y, y: outwards.x }, y: outwards };
  const { along } = stripSlopes(filmStrip(brightness, { frame, rows, columns, rowStep: step, columnStep: step }), smoothingMm / stepMm);
  const [width, height] = [2 * columns + 1, 2 * rows + 1];
  const prior = Array.from({ length: height }, (_, row) => Math.exp(-(((row * step - length) / deviation) ** 2) / 2));
  const falls = Array.from({ length: width }, (_, column) =>
    firstFalls(
      Float64Array.from({ length: height }, (_, row) => -(along[row * width + column] ?? 0)),
      { gap: gapMm / stepMm, reach: height, share: shadowed },
    ),
  );
  const path = edgePath({ rows: width, columns: height, fallAt: (column, row) => (prior[row] ?? 0) * (falls[column]?.[row] ?? 0) });
  const steep = path.map(({ column }, index) => -(along[Math.round(column) * width + index] ?? 0) / stepMm).sort((a, b) => a - b);
  const places = path.map(({ column: row }, column) => outOfFrame({ x: (column - columns) * step, y: (row - rows) * step }, frame));
  return { places, fall: steep[Math.floor(steep.length / 2)] ?? 0 };
}
