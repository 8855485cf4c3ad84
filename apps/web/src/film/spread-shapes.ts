import { type LandmarkName, type LandmarkPoints, landmarkSpread, type Position, tapNames } from "@firstray/radiograph";
import { positionOf } from "./position-of.ts";
import { tappedStructure } from "./tapped-structure.ts";

/** An ellipse on the film, in its pixels. */
export interface SpreadShape {
  readonly name: LandmarkName;
  readonly at: Position;
  readonly along: number;
  readonly across: number;
  /** Of its long bone's line against the film's x axis. */
  readonly turnDegrees: number;
}

/** Standard deviations on either side within which 95 in 100 lie. */
const ninetyFive = 1.96;

/** How far each traced landmark may be off, along and across its bone, 95 % either way. */
export function spreadShapes(points: LandmarkPoints): readonly SpreadShape[] {
  return tapNames.flatMap((tap) => {
    const {
      landmarks,
      further,
      along: [proximal, distal],
    } = tappedStructure(tap);
    const [from, to] = [points[proximal], points[distal]];
    if (from === undefined || to === undefined) return [];
    const [[fromX, fromY], [toX, toY]] = [positionOf(from), positionOf(to)];
    const turnDegrees = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
    return [...landmarks, ...further].flatMap((name) => {
      const point = points[name];
      const spread = landmarkSpread(point);
      if (point === undefined || spread.kind === "unknown") return [];
      const { along, across } = spread;
      return [{ name, at: positionOf(point), along: ninetyFive * along, across: ninetyFive * across, turnDegrees }];
    });
  });
}
