import { type LandmarkPoints, type TapName, tapNames } from "@firstray/radiograph";
import { isTapped } from "./is-tapped.ts";

/** The next structure to tap: the first after `after` whose landmarks are not all there, else the first of all, else none. */
export function nextTap(points: LandmarkPoints, after?: TapName): TapName | undefined {
  const start = after === undefined ? 0 : tapNames.indexOf(after) + 1;
  const isOpen = (tap: TapName): boolean => !isTapped(points, tap);
  return tapNames.slice(start).find(isOpen) ?? tapNames.find(isOpen);
}
