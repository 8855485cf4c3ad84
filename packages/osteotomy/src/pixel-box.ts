import type { Point } from "@firstray/geometry";

/** Whole pixels of a film; `right` and `bottom` lie behind the last ones. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels that some points span, with a margin, as far as the film reaches. */
export function boxAround(points: readonly Point[], margin: number, film: { readonly width: number; readonly height: number }): PixelBox {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: within(Math.floor(Math.min(...xs)) - margin, film.width),
    top: within(Math.floor(Math.min(...ys)) - margin, film.height),
    right: within(Math.ceil(Math.max(...xs)) + margin + 1, film.width),
    bottom: within(Math.ceil(Math.max(...ys)) + margin + 1, film.height),
  };
}
