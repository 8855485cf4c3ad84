import type { Axis } from "@firstray/geometry";
import { distance } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import type { FootPoints } from "./foot-points.ts";
import { landmarksOfLine } from "./landmarks-of-line.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

/** The first of several lines that a film's landmarks draw, or that they draw none. */
export type DrawnLine = { readonly kind: "drawn"; readonly axis: Axis } | { readonly kind: "none" };

/** The first of several lines whose landmarks are all there and whose ends are apart. */
export function firstDrawnLine(points: FootPoints, lines: readonly LineOfLandmarks[]): DrawnLine {
  for (const line of lines) {
    if (!landmarksOfLine(line).every((name) => points.has(name))) continue;
    const axis = axisOf(points, line);
    if (distance(axis.from, axis.to) >= shortestLinePixels) return { kind: "drawn", axis };
  }
  return { kind: "none" };
}
