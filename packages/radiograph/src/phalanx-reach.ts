import type { Axis } from "@firstray/geometry";
import { direction } from "@firstray/geometry";

/** A phalanx whose line is known. */
export interface ReachSearch {
  /** From the middle of its waist towards its tip. */
  readonly line: Axis;
  /** Of the shaft of the phalanx before it. */
  readonly widthPixels: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

const stepMm = 0.25;
/** Bone is read within so many widths of the line, and flesh from so many to so many beside it. */
const within = 0.22;
const beside = { from: 0.75, to: 1 } as const;
/** Levels about the waist that tell how bright bone and flesh are. */
const waistMm = 2;
/** The tip lies where less than this share of the bone's own brightness is left over the flesh's, throughout this length. */
const left = { share: 0.4, throughoutMm: 1 } as const;
const nearestMm = 4;
const farthestMm = 26;

/** How far a phalanx reaches along its line before its greys become its flesh's, pixels; undefined where it is no brighter than they. */
export function phalanxReach(
  brightness: (x: number, y: number) => number,
  { line, widthPixels, pixelMm }: ReachSearch,
): number | undefined {
  const t = direction(line);
  const mean = (along: number, from: number, to: number): number => {
    let [sum, count] = [0, 0];
    for (let off = from; off <= to; off += stepMm / pixelMm) {
      for (const side of [-1, 1])
        sum += brightness(line.from.x + along * t.x - side * off * t.y, line.from.y + along * t.y + side * off * t.x);
      count += 2;
    }
    return sum / count;
  };
  const bone = (along: number): number => mean(along, 0, within * widthPixels);
  const levels = [-waistMm, -waistMm / 2, 0, waistMm / 2, waistMm].map((level) => level / pixelMm);
  const average = (of: (along: number) => number): number => levels.reduce((sum, level) => sum + of(level), 0) / levels.length;
  const flesh = average((along) => mean(along, beside.from * widthPixels, beside.to * widthPixels));
  const contrast = average(bone) - flesh;
  if (!(contrast > 0)) return undefined;
  const isBeyond = (millimetres: number): boolean => bone(millimetres / pixelMm) < flesh + left.share * contrast;
  for (let at = nearestMm; at <= farthestMm; at += stepMm) {
    if (isBeyond(at) && isBeyond(at + left.throughoutMm / 2) && isBeyond(at + left.throughoutMm)) return at / pixelMm;
  }
  return undefined;
}
