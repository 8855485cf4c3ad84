import type { Axis, Frame, Point } from "@firstray/geometry";
import { direction, dot } from "@firstray/geometry";
import { filmStrip } from "./film-strip.ts";
import { pointAlong } from "./point-along.ts";
import { shaftLevels } from "./shaft-levels.ts";

/** What is known of a short bone's waist. */
export interface Waist {
  readonly widthPixels: number;
  readonly pixelMm: number;
}

/** Levels that the phalanx' waist lies on, millimetres from the tap. */
const waistMm = { from: -6, to: 5 } as const;
const rowMm = 0.5;
const columnMm = 0.2;
const rounds = 3;

/** The line from the joint through the middle of the phalanx' waist, found by and by; it begins level with the tap. */
export function waistLine(brightness: (x: number, y: number) => number, tap: Point, joint: Point, { widthPixels, pixelMm }: Waist): Axis {
  let through = tap;
  for (let round = 0; round < rounds; round += 1) {
    const t = direction({ from: joint, to: through });
    const origin = pointAlong(joint, t, dot({ x: tap.x - joint.x, y: tap.y - joint.y }, t) + (waistMm.from + waistMm.to) / 2 / pixelMm);
    const across = { x: -t.y, y: t.x };
    const off = middleOf(brightness, { origin, x: across, y: t }, { widthPixels, pixelMm });
    through = { x: origin.x + off * across.x, y: origin.y + off * across.y };
  }
  const t = direction({ from: joint, to: through });
  const from = pointAlong(joint, t, dot({ x: tap.x - joint.x, y: tap.y - joint.y }, t));
  return { from, to: pointAlong(from, t, 1) };
}

/** How far beside a frame's y the middle between both sides lies: the median of the waist's levels, pixels. */
function middleOf(brightness: (x: number, y: number) => number, frame: Frame, { widthPixels, pixelMm }: Waist): number {
  const [rowStep, columnStep] = [rowMm / pixelMm, columnMm / pixelMm];
  const rows = Math.round((waistMm.to - waistMm.from) / 2 / rowMm);
  const columns = Math.round(widthPixels / columnStep);
  const strip = filmStrip(brightness, { frame, rows, columns, rowStep, columnStep });
  const levels = shaftLevels(strip, { left: -widthPixels / 2, right: widthPixels / 2, pixelMm });
  const offs = levels
    .map(({ middle }) => dot({ x: middle.x - frame.origin.x, y: middle.y - frame.origin.y }, frame.x))
    .sort((a, b) => a - b);
  return offs[Math.floor(offs.length / 2)] ?? 0;
}
