import type { Axis, Point } from "@firstray/geometry";
import { filmPoints, type LandmarkName } from "@firstray/radiograph";
import { footPoint } from "./foot-point.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A foot's landmarks as solids are built from them: the foot frame (x lateral, y distal), in the foot's unit. */
export interface SolidFoot {
  readonly at: (name: LandmarkName) => Point | undefined;
  /** One that every plannable foot has. */
  readonly known: (name: LandmarkName) => Point;
  /** Of the first metatarsal, proximal to distal. */
  readonly shaft: Axis;
  readonly neckWidth: number;
}

/** Reads the landmarks in the foot's own unit. */
export function solidFoot(foot: PlannableFoot): SolidFoot {
  const { landmarks, pixelsPerUnit, shaft, neckWidth } = foot;
  const points = filmPoints(landmarks);
  const inUnit = ({ x, y }: Point): Point => ({ x: x / pixelsPerUnit, y: y / pixelsPerUnit });
  const at = (name: LandmarkName): Point | undefined => {
    const point = points.get(name);
    return point && footPoint(foot, point);
  };
  return {
    at,
    known: (name) => {
      const point = at(name);
      if (point === undefined) throw new RangeError(`a plannable foot must have ${name}, got none`);
      return point;
    },
    shaft: { from: inUnit(shaft.from), to: inUnit(shaft.to) },
    neckWidth,
  };
}
