import type { Point } from "@firstray/geometry";
import type { GreyFilm, Side } from "@firstray/radiograph";
import { type Beam, onFilm } from "./beam.ts";
import { between } from "./between.ts";
import { boneEnds } from "./bone-ends.ts";
import { bonesAttenuation } from "./bones-attenuation.ts";
import { bonesScene } from "./bones-scene.ts";
import { type BonesTruth, bonesTruth, type FirstRayShadows } from "./bones-truth.ts";
import { developed } from "./developed.ts";
import { drawnDeveloping } from "./developing.ts";
import { firstRayShadows } from "./first-ray-shadows.ts";
import type { Mesh } from "./mesh.ts";
import type { PartName } from "./part-name.ts";
import type { BonesPose } from "./posed-skeleton.ts";
import type { Skeleton } from "./skeleton.ts";

/** One rendered radiograph of real bones, and what is true of it. */
export interface BonesFilm {
  readonly film: GreyFilm;
  readonly mmPerPixel: number;
  readonly side: Side;
  readonly truth: BonesTruth;
  /** The `shaft` angles of the foot as posed: what a perfectly placed foot would have shown. */
  readonly pose: BonesPose;
  readonly shadows: FirstRayShadows;
  /** Where neighbours of the traced bones lie, for taps that go astray, pixels. */
  readonly wrong: { readonly thirdMetatarsal: Point; readonly secondToe: Point; readonly distalPhalanx: Point };
}

/** A film by its seed: another variant of the skeleton, another pose, another tube, another detector. @source bodyparts3d */
export function bonesFilm(skeleton: Skeleton, seed: number): BonesFilm {
  const { random, side, pose, standing, beam, size } = bonesScene(skeleton, seed);
  const shadows = firstRayShadows(standing, beam);
  const truth = bonesTruth(shadows, side);
  const body = {
    cortex: { middleMm: between(random, 1.4, 2), endsMm: between(random, 1, 1.2) },
    flesh: { marginMm: between(random, 4, 7), depthMm: between(random, 34, 50), webRow: webRowOf(shadows) },
  };
  const look = drawnDeveloping(random);
  const film = developed(bonesAttenuation(standing, beam, body, size, random), beam.mmPerPixel, look, random);
  const middle = (part: PartName): Point => middleOf(standing[part], beam);
  const wrong = {
    thirdMetatarsal: middle("metatarsal_3"),
    secondToe: middle("proximal_phalanx_2"),
    distalPhalanx: middle("distal_phalanx_1"),
  };
  return { film, mmPerPixel: beam.mmPerPixel, side, truth, pose, shadows, wrong };
}

/** The toes part at the second metatarsal's head. */
function webRowOf({ secondMetatarsal }: FirstRayShadows): number {
  return secondMetatarsal.silhouette.y.reduce((a, b) => Math.min(a, b));
}

/** Where the middle of a bone falls on the film. */
function middleOf(bone: Mesh, beam: Beam): Point {
  const { proximal, distal } = boneEnds(bone);
  const [x, y] = onFilm(beam, [(proximal[0] + distal[0]) / 2, (proximal[1] + distal[1]) / 2, (proximal[2] + distal[2]) / 2]);
  return { x, y };
}
