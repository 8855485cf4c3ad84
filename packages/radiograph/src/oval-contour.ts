import { type FanPoint, type FanSearch, fanContour } from "./fan-contour.ts";

const rays = 72;
/** The path begins and ends anywhere: it is followed an eighth of a turn farther at both ends, and cut where it has settled. */
const overlap = 9;

/** A small closed outline around a place: the edge that the greys fall at outwards, one point a ray. */
export function ovalContour(brightness: (x: number, y: number) => number, search: Omit<FanSearch, "angles">): readonly FanPoint[] {
  const angles = Array.from({ length: rays + 2 * overlap }, (_, index) => (2 * Math.PI * (index - overlap)) / rays);
  return fanContour(brightness, { ...search, angles }).slice(overlap, overlap + rays);
}
