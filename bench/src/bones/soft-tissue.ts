import { blurred } from "./blurred.ts";
import { distanceFrom } from "./distance-from.ts";
import { enlarged } from "./enlarged.ts";
import type { Raster } from "./raster.ts";

/** What lies about the bones of one foot, millimetres. */
export interface Flesh {
  /** From bone to skin. */
  readonly marginMm: number;
  /** Thickness of the sole and the back of the foot over the midfoot. */
  readonly depthMm: number;
  /** Row of the film from which on, towards the heel, the foot is one; above it the toes part. */
  readonly webRow: number;
}

const cellMm = 1;
/** Gaps up to twice this between bones are filled with flesh: the toes part, the metatarsals do not. */
const webMm = 1.2;

/**
 * How thick the foot is at every pixel, millimetres: rounded from the skin inwards, thinner over the toes than over the midfoot.
 * @param bones - more than 0 where there is bone.
 */
export function softTissue(bones: Raster, mmPerPixel: number, { marginMm, depthMm, webRow }: Flesh): Raster {
  const cellPixels = Math.max(1, Math.round(cellMm / mmPerPixel));
  const cell = cellPixels * mmPerPixel;
  const coarse = webbed(coarseMask(bones, cellPixels), webRow / cellPixels);
  const wide = distanceFrom(coarse, ({ values }, at) => (values[at] ?? 0) > 0);
  const outside = distanceFrom(wide, ({ values }, at) => (values[at] ?? 0) * cell > marginMm + webMm);
  const skin: Raster = { ...outside, values: outside.values.map((cells) => Math.max(0, cells * cell - webMm)) };
  const depth = depthMm / 2;
  const thickness = skin.values.map((inward, at) => {
    const towardsHeel = Math.floor(at / skin.columns) / skin.rows;
    const half = depth * (0.45 + 0.75 * towardsHeel ** 1.5);
    const inside = Math.min(inward, half);
    return 2 * Math.sqrt(inside * (2 * half - inside));
  });
  return enlarged(blurred({ ...skin, values: thickness }, 0.8), bones, cellPixels);
}

/** Rows behind the toes filled from the first bone to the last. */
function webbed({ columns, rows, values }: Raster, fromRow: number): Raster {
  const filled = values.slice();
  for (let row = Math.max(0, Math.ceil(fromRow)); row < rows; row += 1) {
    const line = filled.subarray(row * columns, (row + 1) * columns);
    const [first, last] = [line.indexOf(1), line.lastIndexOf(1)];
    if (first >= 0) line.fill(1, first, last);
  }
  return { columns, rows, values: filled };
}

function coarseMask({ columns, rows, values }: Raster, cellPixels: number): Raster {
  const small = { columns: Math.ceil(columns / cellPixels), rows: Math.ceil(rows / cellPixels) };
  const mask = new Float32Array(small.columns * small.rows);
  for (let at = 0; at < values.length; at += 1) {
    if ((values[at] ?? 0) < 0.5) continue;
    mask[Math.floor(Math.floor(at / columns) / cellPixels) * small.columns + Math.floor((at % columns) / cellPixels)] = 1;
  }
  return { ...small, values: mask };
}
