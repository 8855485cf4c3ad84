import type { Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import { type Bone, boneOf } from "./bone-of.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstDrawnLine } from "./first-drawn-line.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import { lateralLines } from "./lateral-lines.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";

const firstMetatarsal: readonly LineOfLandmarks[] = [firstMetatarsalLine("shaft"), firstMetatarsalLine("head-base")];
const distalPhalanx: readonly LineOfLandmarks[] = [dorsoplantarLines.distalPhalanx];

const linesOf: Readonly<Record<Bone, readonly LineOfLandmarks[]>> = {
  firstMetatarsal,
  tibialSesamoid: firstMetatarsal,
  fibularSesamoid: firstMetatarsal,
  secondMetatarsal: [
    dorsoplantarLines.secondMetatarsal,
    { from: "secondMetatarsalBaseCentre", to: "secondMetatarsalHeadCentre" },
    lateralLines.secondMetatarsalDorsum,
  ],
  thirdMetatarsal: [{ from: "thirdMetatarsalShaftProximal", to: "thirdMetatarsalShaftDistal" }],
  proximalPhalanx: [dorsoplantarLines.proximalPhalanx],
  distalPhalanx,
  nail: distalPhalanx,
  talus: [lateralLines.talus],
  calcaneus: [lateralLines.calcaneus],
  floor: [lateralLines.floor],
};

/**
 * Unit displacement along the bone that a landmark lies on: what the `along` of its spread runs along.
 * @param otherwise - taken where the bone's own axis is not marked.
 */
export function boneDirection(points: FootPoints, name: LandmarkName, otherwise: Point): Point {
  const line = firstDrawnLine(points, linesOf[boneOf(name)]);
  return line.kind === "drawn" ? direction(line.axis) : otherwise;
}
