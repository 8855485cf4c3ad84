import type { Point } from "@firstray/geometry";
import { centroid, cross, difference, direction } from "@firstray/geometry";
import { type Bone, boneOf } from "./bone-of.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstDrawnLine } from "./first-drawn-line.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { FootPoints } from "./foot-points.ts";
import type { Side } from "./landmark.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

/** Which way a dorsoplantar film's landmarks say that the foot lies on it. */
export interface DorsoplantarOrientation {
  /** Unit displacement on the film (y down) towards the toes; the film's upper edge where no metatarsal is drawn. */
  readonly distal: Point;
  /** The side that the landmarks show, or that they do not decide. */
  readonly seen: Side | "undecided";
}

const distalLines: readonly LineOfLandmarks[] = [
  firstMetatarsalLine("shaft"),
  firstMetatarsalLine("head-base"),
  dorsoplantarLines.secondMetatarsal,
  { from: "secondMetatarsalBaseCentre", to: "secondMetatarsalHeadCentre" },
];
const upwards: Point = { x: 0, y: -1 };

/**
 * Which foot a dorsoplantar film shows, by its landmarks: lateral is where the second metatarsal lies. Seen from above with the toes
 * up, a right foot has its hallux on the viewer's left; how the film is turned makes no difference, mirroring it does.
 * @param points - on the film: pixels, x right, y down.
 */
export function dorsoplantarOrientation(points: FootPoints): DorsoplantarOrientation {
  const line = firstDrawnLine(points, distalLines);
  if (line.kind === "none") return { distal: upwards, seen: "undecided" };
  const distal = direction(line.axis);
  const first = pointsOn(points, ["firstMetatarsal"]);
  const medial = first.length > 0 ? first : pointsOn(points, ["proximalPhalanx", "distalPhalanx", "tibialSesamoid", "fibularSesamoid"]);
  const lateral = pointsOn(points, ["secondMetatarsal"]);
  if (medial.length === 0 || lateral.length === 0) return { distal, seen: "undecided" };
  const handedness = cross(distal, difference(centroid(medial), centroid(lateral)));
  if (Math.abs(handedness) < shortestLinePixels) return { distal, seen: "undecided" };
  return { distal, seen: handedness > 0 ? "right" : "left" };
}

function pointsOn(points: FootPoints, bones: readonly Bone[]): readonly Point[] {
  return [...points].filter(([name]) => bones.includes(boneOf(name))).map(([, point]) => point);
}
