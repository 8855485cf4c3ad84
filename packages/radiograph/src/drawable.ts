import { distance } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import { landmarksOfLine } from "./landmarks-of-line.ts";
import type { Construct } from "./measurement-definition.ts";
import { neededLandmarks } from "./needed-landmarks.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

/** Whether a film's landmarks draw a construct; else which are missing, or which lie on one spot. */
export type Drawable =
  | { readonly kind: "drawable" }
  | { readonly kind: "missing" | "on-one-spot"; readonly landmarks: readonly LandmarkName[] };

/** Whether a film's landmarks draw a construct. */
export function drawable(points: FootPoints, construct: Construct): Drawable {
  const missing = neededLandmarks(construct).filter((landmark) => !points.has(landmark));
  if (missing.length > 0) return { kind: "missing", landmarks: missing };
  const collapsed = construct.lines.find((line) => {
    const { from, to } = axisOf(points, line);
    return distance(from, to) < shortestLinePixels;
  });
  return collapsed ? { kind: "on-one-spot", landmarks: landmarksOfLine(collapsed) } : { kind: "drawable" };
}
