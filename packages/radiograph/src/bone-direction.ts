import type { Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import { type Bone, boneOf } from "./bone-of.ts";
import { firstDrawnLine } from "./first-drawn-line.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";

const firstMetatarsal: readonly LineOfLandmarks[] = [
  { from: "firstMetatarsalShaftProximal", to: "firstMetatarsalShaftDistal" },
  { from: "firstMetatarsalBaseCentre", to: "firstMetatarsalHeadCentre" },
];
const distalPhalanx: readonly LineOfLandmarks[] = [{ from: "distalPhalanxBase", to: "distalPhalanxTip" }];

const linesOf: Readonly<Record<Bone, readonly LineOfLandmarks[]>> = {
  firstMetatarsal,
  tibialSesamoid: firstMetatarsal,
  fibularSesamoid: firstMetatarsal,
  secondMetatarsal: [
    { from: "secondMetatarsalShaftProximal", to: "secondMetatarsalShaftDistal" },
    { from: "secondMetatarsalBaseCentre", to: "secondMetatarsalHeadCentre" },
    { from: "secondMetatarsalDorsalProximal", to: "secondMetatarsalDorsalDistal" },
  ],
  thirdMetatarsal: [{ from: "thirdMetatarsalShaftProximal", to: "thirdMetatarsalShaftDistal" }],
  proximalPhalanx: [{ from: "proximalPhalanxShaftProximal", to: "proximalPhalanxShaftDistal" }],
  distalPhalanx,
  nail: distalPhalanx,
  talus: [{ from: "talusProximal", to: "talusDistal" }],
  calcaneus: [{ from: "calcaneusPlantarPosterior", to: "calcaneusPlantarAnterior" }],
  floor: [{ from: "floorPosterior", to: "floorAnterior" }],
};

/**
 * Unit displacement along the bone that a landmark lies on: what the `along` of its spread runs along.
 * @param otherwise - taken where the bone's own axis is not marked.
 */
export function boneDirection(points: FootPoints, name: LandmarkName, otherwise: Point): Point {
  const line = firstDrawnLine(points, linesOf[boneOf(name)]);
  return line.kind === "drawn" ? direction(line.axis) : otherwise;
}
