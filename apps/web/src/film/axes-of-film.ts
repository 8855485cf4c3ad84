import type { LandmarkName, LandmarkPoints, Position, View } from "@firstray/radiograph";
import { measurementCatalogue } from "@firstray/radiograph";
import { positionOf } from "./position-of.ts";

/** A line that landmarks draw on the film, film pixels. */
export interface FilmAxis {
  readonly key: string;
  readonly from: Position;
  readonly to: Position;
  /** The axes of the shaft method, which the indication reads, stand out. */
  readonly main: boolean;
}

type Spot = LandmarkName | readonly LandmarkName[];

/** Every line of the view's measurements whose landmarks are all there, once. */
export function axesOfFilm(view: View, points: LandmarkPoints): readonly FilmAxis[] {
  const axes = new Map<string, FilmAxis>();
  for (const { view: of, constructs } of Object.values(measurementCatalogue)) {
    if (of !== view) continue;
    for (const { method, lines } of constructs) {
      for (const { from, to } of lines) {
        const key = [from, to].flat().join(" ");
        const [start, end] = [place(points, from), place(points, to)];
        if (start && end && !axes.has(key)) axes.set(key, { key, from: start, to: end, main: method === "shaft" });
      }
    }
  }
  return [...axes.values()];
}

function place(points: LandmarkPoints, spot: Spot): Position | undefined {
  const found = [spot].flat().flatMap((name) => {
    const point = points[name];
    return point === undefined ? [] : [positionOf(point)];
  });
  if (found.length < [spot].flat().length) return undefined;
  const sum = found.reduce<Position>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / found.length, sum[1] / found.length];
}
