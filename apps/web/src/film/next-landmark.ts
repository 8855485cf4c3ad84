import type { LandmarkName, LandmarkPoints, View } from "@firstray/radiograph";
import { landmarkOrder } from "./landmark-order.ts";

/** The next landmark to place: the first missing one after `after`, else the first missing of all, else none. */
export function nextLandmark(view: View, points: LandmarkPoints, after?: LandmarkName): LandmarkName | undefined {
  const order = landmarkOrder(view);
  const start = after === undefined ? 0 : order.indexOf(after) + 1;
  const isMissing = (name: LandmarkName): boolean => points[name] === undefined;
  return order.slice(start).find(isMissing) ?? order.find(isMissing);
}
