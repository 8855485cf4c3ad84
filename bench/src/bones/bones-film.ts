import type { GreyFilm, Side } from "@firstray/radiograph";
import { type Angle, anglesOf } from "./angles-of.ts";
import type { Beam } from "./beam.ts";
import { between } from "./between.ts";
import { bonesAttenuation } from "./bones-attenuation.ts";
import { type BonesTruth, bonesTruth, type FirstRayShadows } from "./bones-truth.ts";
import type { Box } from "./box.ts";
import { developed } from "./developed.ts";
import { type Developing, drawnDeveloping } from "./developing.ts";
import { firstRayShadows } from "./first-ray-shadows.ts";
import { movedMesh } from "./moved-mesh.ts";
import { oneOf } from "./one-of.ts";
import { type BonesPose, posedSkeleton } from "./posed-skeleton.ts";
import { type Random, seededRandom } from "./random.ts";
import { type Shadow, shadowOf } from "./shadow.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";
import { turned } from "./turned.ts";
import { variedSkeleton } from "./varied-skeleton.ts";
import type { Vector } from "./vector.ts";

/** One rendered radiograph of real bones, and what is true of it. */
export interface BonesFilm {
  readonly film: GreyFilm;
  readonly mmPerPixel: number;
  readonly side: Side;
  readonly truth: BonesTruth;
  /** Both angles by every method, on the projected silhouettes. */
  readonly angles: readonly Angle[];
  /** The `shaft` angles of the foot as posed: what a perfectly placed foot would have shown. */
  readonly pose: BonesPose;
  readonly shadows: FirstRayShadows;
  readonly developing: Developing;
}

/** A film by its seed: another variant of the skeleton, another pose, another tube, another detector. @source bodyparts3d */
export function bonesFilm(skeleton: Skeleton, seed: number): BonesFilm {
  const random = seededRandom(seed ^ 0xb035);
  const side = random() < 0.5 ? "left" : "right";
  const pose = { halluxValgusAngle: between(random, 5, 50), intermetatarsalAngle: between(random, 4, 22) };
  const standing = tilted(posedSkeleton(centred(variedSkeleton(skeleton, random)), pose, random), random);
  const { beam, size } = drawnBeam(standing, side, random);
  const shadows = firstRayShadows(standing, beam);
  const truth = bonesTruth(shadows, side);
  const body = {
    cortex: { middleMm: between(random, 1.4, 2), endsMm: between(random, 1, 1.2) },
    flesh: { marginMm: between(random, 4, 7), depthMm: between(random, 34, 50), webRow: webRowOf(shadows) },
  };
  const developing = drawnDeveloping(random);
  const attenuation = bonesAttenuation(standing, beam, body, size, random);
  const film = developed(attenuation, beam.mmPerPixel, developing, random);
  return { film, mmPerPixel: beam.mmPerPixel, side, truth, angles: anglesOf(truth.landmarks), pose, shadows, developing };
}

/** The toes part at the second metatarsal's head. */
function webRowOf({ secondMetatarsal }: FirstRayShadows): number {
  return secondMetatarsal.silhouette.y.reduce((a, b) => Math.min(a, b));
}

/** The middle of the foot over the origin, its lowest point some millimetres above the floor. */
function centred(skeleton: Skeleton): Skeleton {
  const { points } = skeleton.metatarsal_2;
  const [x, , z] = [0, 1, 2].map(
    (axis) => points.reduce((sum, value, at) => (at % 3 === axis ? sum + value : sum), 0) / (points.length / 3),
  );
  const lowest = Math.min(...mapLowest(skeleton));
  return mapParts((name) => movedMesh(skeleton[name], ([px, py, pz]) => [px - (x ?? 0), py - lowest + 6, pz - (z ?? 0)]));
}

function mapLowest(skeleton: Skeleton): readonly number[] {
  return Object.values(skeleton).map(({ points }) =>
    points.reduce((least, value, at) => (at % 3 === 1 ? Math.min(least, value) : least), 1e6),
  );
}

/** The foot rolled about its length and tilted towards the toes, each by up to 10°. */
function tilted(skeleton: Skeleton, random: Random): Skeleton {
  const [roll, tilt] = [between(random, -10, 10), between(random, -10, 10)];
  const about: Vector = [0, 20, 0];
  const [rolled, tipped] = [turned(about, [0, 0, 1], roll), turned(about, [1, 0, 0], tilt)];
  return mapParts((name) => movedMesh(skeleton[name], (point) => tipped(rolled(point))));
}

/** Flesh and air about the bones; at the lower edge the film ends before the skeleton does. */
const margin = { besideMm: 16, aboveMm: 14, cutOffMm: 6 } as const;

function drawnBeam(skeleton: Skeleton, side: Side, random: Random): { beam: Beam; size: { columns: number; rows: number } } {
  const mmPerPixel = oneOf(random, 0.1, 0.125, 0.143, 0.15, 0.175, 0.2, 0.25, 0.3);
  const source: Vector = [between(random, -25, 25), between(random, 950, 1150), between(random, -40, 20)];
  const unplaced: Beam = {
    source: random() < 0.25 ? "parallel" : source,
    detectorY: 0,
    columnAt0: 0,
    columnPerMm: (side === "right" ? -1 : 1) / mmPerPixel,
    rowAt0: 0,
    mmPerPixel,
  };
  const { left, right, top, bottom } = filmExtent(skeleton, unplaced);
  const beside = margin.besideMm / mmPerPixel;
  const above = (margin.aboveMm + between(random, 0, 8)) / mmPerPixel;
  const beam = { ...unplaced, columnAt0: beside - left, rowAt0: above - top };
  const rows = Math.floor(bottom - top + above - margin.cutOffMm / mmPerPixel);
  return { beam, size: { columns: Math.ceil(right - left + 2 * beside), rows } };
}

function filmExtent(skeleton: Skeleton, beam: Beam): Box {
  const shadows = Object.values(skeleton).map((part) => shadowOf(part, beam));
  const least = (of: (shadow: Shadow) => Float64Array): number =>
    Math.min(...shadows.map((shadow) => of(shadow).reduce((a, b) => Math.min(a, b))));
  const most = (of: (shadow: Shadow) => Float64Array): number =>
    Math.max(...shadows.map((shadow) => of(shadow).reduce((a, b) => Math.max(a, b))));
  return { left: least(({ x }) => x), right: most(({ x }) => x), top: least(({ y }) => y), bottom: most(({ y }) => y) };
}
