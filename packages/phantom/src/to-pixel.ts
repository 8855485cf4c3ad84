import type { FilmWindow } from "./film-window.ts";

/** Pixel position of a film millimetre. */
export function toPixel({ originColumn, originRow, mmPerPixel }: FilmWindow, x: number, y: number): readonly [number, number] {
  return [originColumn + x / mmPerPixel, originRow + y / mmPerPixel];
}
