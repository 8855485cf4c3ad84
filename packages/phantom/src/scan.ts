import type { FilmWindow } from "./film-window.ts";
import type { Shadow } from "./shadow.ts";

/** A run of pixels of one row inside a triangle: first index in the raster, how many, distance at the first, its growth per pixel; `facing` is +1 where the beam leaves the solid and −1 where it enters. */
export type Run = (index: number, count: number, distance: number, perPixel: number, facing: 1 | -1) => void;

/** Pixels that a scan may have touched; right and bottom are exclusive. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Hands every run of pixels of every triangle of a shadow to `run`.
 * A pixel belongs to a triangle when its centre does; a shared edge is computed alike from both sides, so a closed surface has no gaps.
 */
export function scan(shadow: Shadow, window: FilmWindow, run: Run): Bounds {
  const { triangles } = shadow;
  const placed: Placed = {
    x: shadow.x.map((value) => window.originColumn + value / window.mmPerPixel),
    y: shadow.y.map((value) => window.originRow + value / window.mmPerPixel),
    distance: shadow.distance,
    sense: shadow.sense,
  };
  for (let corner = 0; corner < triangles.length; corner += 3) {
    scanTriangle(placed, triangles[corner] ?? 0, triangles[corner + 1] ?? 0, triangles[corner + 2] ?? 0, window, run);
  }
  return boundsOf(placed, window);
}

interface Placed {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
  readonly sense: 1 | -1;
}

/** One pass over the rows of a triangle; scalars only, this is where a film's time goes. */
function scanTriangle({ x, y, distance, sense }: Placed, a: number, b: number, c: number, { columns, rows }: FilmWindow, run: Run): void {
  const ax = x[a] ?? 0;
  const ay = y[a] ?? 0;
  const ad = distance[a] ?? 0;
  const bx = x[b] ?? 0;
  const by = y[b] ?? 0;
  const bd = distance[b] ?? 0;
  const cx = x[c] ?? 0;
  const cy = y[c] ?? 0;
  const cd = distance[c] ?? 0;
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (area === 0) return;
  const perColumn = ((bd - ad) * (cy - ay) - (cd - ad) * (by - ay)) / area;
  const perRow = ((cd - ad) * (bx - ax) - (bd - ad) * (cx - ax)) / area;
  const facing = area * sense > 0 ? 1 : -1;
  const first = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const last = Math.min(rows - 1, Math.ceil(Math.max(ay, by, cy)) - 1);
  for (let row = first; row <= last; row += 1) {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    if (ay < row !== by < row) {
      left = edgeAt(row, ax, ay, bx, by);
      right = left;
    }
    if (by < row !== cy < row) {
      const at = edgeAt(row, bx, by, cx, cy);
      left = Math.min(left, at);
      right = Math.max(right, at);
    }
    if (cy < row !== ay < row) {
      const at = edgeAt(row, cx, cy, ax, ay);
      left = Math.min(left, at);
      right = Math.max(right, at);
    }
    const from = Math.max(0, Math.ceil(left));
    const count = Math.min(columns, Math.ceil(right)) - from;
    if (count > 0) run(row * columns + from, count, ad + perColumn * (from - ax) + perRow * (row - ay), perColumn, facing);
  }
}

/** Where an edge crosses a row; reckoned from its upper end, so that both triangles that share it get the same to the last bit. */
function edgeAt(row: number, ax: number, ay: number, bx: number, by: number): number {
  return ay < by ? ax + ((row - ay) * (bx - ax)) / (by - ay) : bx + ((row - by) * (ax - bx)) / (ay - by);
}

function boundsOf({ x, y }: Placed, { columns, rows }: FilmWindow): Bounds {
  const [least, most] = [
    (of: Float64Array) => of.reduce((a, b) => Math.min(a, b)),
    (of: Float64Array) => of.reduce((a, b) => Math.max(a, b)),
  ];
  return {
    left: Math.max(0, Math.floor(least(x))),
    right: Math.min(columns, Math.ceil(most(x)) + 1),
    top: Math.max(0, Math.floor(least(y))),
    bottom: Math.min(rows, Math.ceil(most(y)) + 1),
  };
}
