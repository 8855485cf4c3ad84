import type { Spot } from "./spot.ts";

/** The middles of a bone's two ends. Its border runs up the lateral side and down the medial one, so that the distal end is in its middle. */
export function endsOfBorder(border: readonly Spot[]): { readonly proximal: Spot; readonly distal: Spot } {
  const half = border.length / 2;
  return { proximal: between(border[0], border.at(-1)), distal: between(border[half - 1], border[half]) };
}

function between(a: Spot = { x: 0, y: 0 }, b: Spot = a): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
