import type { Knot } from "./curve.ts";
import type { Frame } from "./frame.ts";

/** An end of a bone. A dome is half an ellipsoid; a plate a joint face with a rounded rim, bulging (+) or cupped (−). */
export type BoneEnd =
  | { readonly kind: "dome"; readonly heightMm: number; readonly tiltDegrees: number }
  | {
      readonly kind: "plate";
      readonly rimMm: number;
      readonly bulgeMm: number;
      /** How far the two condyles stand out beyond the middle. */
      readonly saddleMm: number;
      /** + the lateral edge lies more proximal. */
      readonly tiltDegrees: number;
    };

/** A local swelling (or, negative, a groove) of the outer surface. Direction: 0 lateral, 90 dorsal, 180 medial, −90 plantar. */
export interface Bump {
  readonly at: number;
  readonly towardsDegrees: number;
  readonly heightMm: number;
  readonly alongMm: number;
  readonly aroundDegrees: number;
}

/** A transverse cut: where, how much bone the burr took, and where everything beyond it has gone. */
export interface Osteotomy {
  readonly at: number;
  readonly kerfMm: number;
  /** The bone's own frame as the part beyond the cut has taken it along, seen from the frame of the part behind it. */
  readonly beyond: Frame;
}

/** Outline of a bone along its length; positions are shares of the length, 0 proximal, 1 distal; the rest millimetres. */
export interface BoneShape {
  readonly lengthMm: number;
  readonly halfWidth: readonly Knot[];
  readonly halfDepth: readonly Knot[];
  readonly shiftLateral: readonly Knot[];
  readonly shiftDorsal: readonly Knot[];
  /** 2 an ellipse, more a rounder box. */
  readonly squareness: number;
  readonly twistDegrees: number;
  readonly cortexMm: readonly Knot[];
  /** Thickness of the plate of bone under each joint face; sockets have the thicker one. */
  readonly endPlateMm: readonly [proximal: number, distal: number];
  readonly proximal: BoneEnd;
  readonly distal: BoneEnd;
  readonly bumps: readonly Bump[];
  readonly osteotomy?: Osteotomy;
}
