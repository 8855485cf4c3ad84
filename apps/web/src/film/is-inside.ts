import type { FilmRegion, Position } from "@firstray/radiograph";

/** Whether a point of a film lies in a part of it. */
export function isInside({ left, top, width, height }: FilmRegion, [x, y]: Position): boolean {
  return x >= left - 0.5 && y >= top - 0.5 && x < left + width - 0.5 && y < top + height - 0.5;
}
