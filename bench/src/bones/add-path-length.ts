import type { Box } from "./box.ts";
import type { Raster } from "./raster.ts";
import type { Shadow } from "./shadow.ts";

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

/**
 * Adds `weight` × the length of the ray inside a closed surface (mm) to every pixel: where the ray leaves the surface its distance counts,
 * where it enters it counts off, so that hollows and folds come out right.
 * @returns the box of pixels that may have changed.
 */
export function addPathLength(raster: Raster, shadow: Shadow, weight: number): Box {
  const { x, y, distance, triangles } = shadow;
  const cornerAt = (index: number): Corner => ({ x: x[index] ?? 0, y: y[index] ?? 0, distance: distance[index] ?? 0 });
  const leaving = leavingSense(shadow);
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = [cornerAt(triangles[corner] ?? 0), cornerAt(triangles[corner + 1] ?? 0), cornerAt(triangles[corner + 2] ?? 0)];
    addTriangle(raster, [a, b, c], weight * leaving);
  }
  return boxOf(shadow, raster);
}

/** +1 when triangles that turn clockwise on the film face the detector: the signed area under the distances is the volume, which is positive. */
function leavingSense({ x, y, distance, triangles }: Shadow): 1 | -1 {
  let volume = 0;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = [triangles[corner] ?? 0, triangles[corner + 1] ?? 0, triangles[corner + 2] ?? 0];
    const [ax, ay] = [x[a] ?? 0, y[a] ?? 0];
    const area = ((x[b] ?? 0) - ax) * ((y[c] ?? 0) - ay) - ((x[c] ?? 0) - ax) * ((y[b] ?? 0) - ay);
    volume += area * ((distance[a] ?? 0) + (distance[b] ?? 0) + (distance[c] ?? 0));
  }
  return volume > 0 ? 1 : -1;
}

function addTriangle({ columns, rows, values }: Raster, [a, b, c]: readonly [Corner, Corner, Corner], weight: number): void {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (area === 0) return;
  const perColumn = ((b.distance - a.distance) * (c.y - a.y) - (c.distance - a.distance) * (b.y - a.y)) / area;
  const perRow = ((c.distance - a.distance) * (b.x - a.x) - (b.distance - a.distance) * (c.x - a.x)) / area;
  const signed = area > 0 ? weight : -weight;
  const last = Math.min(rows - 1, Math.ceil(Math.max(a.y, b.y, c.y)) - 1);
  for (let row = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y))); row <= last; row += 1) {
    const [ab, bc, ca] = [edgeAt(a, b, row), edgeAt(b, c, row), edgeAt(c, a, row)];
    const left = Math.min(ab.low, bc.low, ca.low);
    const right = Math.max(ab.high, bc.high, ca.high);
    const until = Math.min(columns, Math.ceil(right));
    const atLeft = a.distance + perRow * (row - a.y) - perColumn * a.x;
    for (let column = Math.max(0, Math.ceil(left)); column < until; column += 1) {
      const at = row * columns + column;
      values[at] = (values[at] ?? 0) + signed * (atLeft + perColumn * column);
    }
  }
}

const missed = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** Where an edge crosses a row; both triangles of an edge compute it alike, so that a closed surface has no gaps. */
function edgeAt(p: Corner, q: Corner, row: number): { readonly low: number; readonly high: number } {
  if (p.y < row === q.y < row) return missed;
  const [up, down] = p.y < q.y ? [p, q] : [q, p];
  const x = up.x + ((row - up.y) * (down.x - up.x)) / (down.y - up.y);
  return { low: x, high: x };
}

function boxOf({ x, y }: Shadow, { columns, rows }: Raster): Box {
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
