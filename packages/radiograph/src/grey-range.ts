import type { FilmOverview } from "./film-overview.ts";
import type { FilmRegion } from "./film-region.ts";
import { quantileOf } from "./quantile-of.ts";

/** From the darkness beside the foot to the bright of its bones, as an overview counts them. */
export interface GreyRange {
  readonly dark: number;
  readonly bright: number;
}

/** The range of brightness within an area of an overview. The brightest and the darkest are left out: letters, wires, shutter. */
export function greyRange({ columns, brightness }: FilmOverview, area: FilmRegion): GreyRange {
  const inside = new Float32Array(area.width * area.height);
  for (let row = 0; row < area.height; row += 1) {
    const from = (area.top + row) * columns + area.left;
    inside.set(brightness.subarray(from, from + area.width), row * area.width);
  }
  inside.sort();
  return { dark: quantileOf(inside, 0.05), bright: quantileOf(inside, 0.98) };
}
