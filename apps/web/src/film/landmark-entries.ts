import { type LandmarkName, type LandmarkPoints, landmarksOfView, type Position } from "@firstray/radiograph";
import { positionOf } from "./position-of.ts";

const everyName: readonly LandmarkName[] = [...new Set<LandmarkName>([...landmarksOfView.dorsoplantar, ...landmarksOfView.lateral])];

/** The landmarks that are there, each with its position, film pixels. */
export function landmarkEntries(points: LandmarkPoints): readonly { readonly name: LandmarkName; readonly at: Position }[] {
  return everyName.flatMap((name) => {
    const point = points[name];
    return point === undefined ? [] : [{ name, at: positionOf(point) }];
  });
}
