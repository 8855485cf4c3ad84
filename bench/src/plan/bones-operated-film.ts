import type { Point } from "@firstray/geometry";
import type { LandmarkFile, Position } from "@firstray/radiograph";
import { type BonesScene, bonesScene } from "../bones/bones-scene.ts";
import { bonesTruth } from "../bones/bones-truth.ts";
import { extentsAcross } from "../bones/extents-across.ts";
import { firstRayShadows } from "../bones/first-ray-shadows.ts";
import { pointOnAxis } from "../bones/point-on-axis.ts";
import type { Skeleton } from "../bones/skeleton.ts";
import { operatedBones } from "./operated-bones.ts";
import { drawnOperation } from "./operated-order.ts";
import type { OperatedFilm } from "./plan-error.ts";

/** From the middle of the shaft's two reported points on: where a neck is, as a share of their distance. */
const neckBeyond = 0.75;

/** A foot of real bones, and the same with its first metatarsal cut and its head moved. @source bodyparts3d */
export function bonesOperatedFilm(skeleton: Skeleton, seed: number): OperatedFilm {
  const scene = bonesScene(skeleton, seed);
  const operation = drawnOperation(seed);
  const before = truthOf(scene, scene.standing);
  const after = truthOf(scene, operatedBones(scene, before, operation));
  return { before, truthBefore: before, after, mmPerPixel: scene.beam.mmPerPixel, operation };
}

/** Both angles' landmarks, with the neck, and the neck for an eminence: no predicted angle or length depends on either. */
function truthOf({ beam, side }: BonesScene, skeleton: Skeleton): LandmarkFile {
  const shadows = firstRayShadows(skeleton, beam);
  const { landmarks, midLines } = bonesTruth(shadows, side);
  const { axis, proximal, distal } = midLines.firstMetatarsal;
  const middle = { x: (proximal.x + distal.x) / 2, y: (proximal.y + distal.y) / 2 };
  const neck = { from: middle, to: { x: middle.x + axis.to.x - axis.from.x, y: middle.y + axis.to.y - axis.from.y } };
  const level = neckBeyond * Math.hypot(distal.x - proximal.x, distal.y - proximal.y);
  const [extent] = extentsAcross(shadows.firstMetatarsal.silhouette, neck, { first: level, spacing: 1, count: 1 });
  if (!extent) throw new Error("a level was asked for, got none");
  const [low, high] = [pointOnAxis(neck, level, extent.low), pointOnAxis(neck, level, extent.high)];
  // Across is (−t.y, t.x): to the right of a shaft that points up on the film.
  const [medial, lateral] = side === "right" ? [low, high] : [high, low];
  const points = { firstMetatarsalNeckMedial: at(medial), firstMetatarsalNeckLateral: at(lateral), firstMetatarsalEminence: at(medial) };
  return { ...landmarks, points: { ...landmarks.points, ...points } };
}

function at({ x, y }: Point): Position {
  return [x, y];
}
