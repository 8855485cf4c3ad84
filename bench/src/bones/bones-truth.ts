import type { Axis, Point } from "@firstray/geometry";
import { circleFit } from "@firstray/geometry";
import type { LandmarkFile, Side } from "@firstray/radiograph";
import { jointFace } from "./joint-face.ts";
import { type MidLine, midLine } from "./mid-line.ts";
import type { Silhouette } from "./silhouette.ts";

/** A bone's silhouette with its direction, roughly. */
export interface BoneShadow {
  readonly silhouette: Silhouette;
  /** Proximal to distal. */
  readonly rough: Axis;
}

/** The three bones that both angles stand on. */
export interface FirstRayShadows {
  readonly firstMetatarsal: BoneShadow;
  readonly secondMetatarsal: BoneShadow;
  readonly proximalPhalanx: BoneShadow;
}

type FirstRayBone = keyof FirstRayShadows;

/** Truth of one film: the landmarks of both angles by every method, and each bone's mid-line. */
export interface BonesTruth {
  readonly landmarks: LandmarkFile;
  readonly midLines: { readonly [Bone in FirstRayBone]: MidLine };
}

/** The constructs of measurements.md on the noise-free silhouette of each bone alone. @source measurements-shaft measurements-head-base */
export function bonesTruth({ firstMetatarsal, secondMetatarsal, proximalPhalanx }: FirstRayShadows, side: Side): BonesTruth {
  const of = ({ silhouette, rough }: BoneShadow): MidLine => midLine(silhouette, rough);
  const midLines = { firstMetatarsal: of(firstMetatarsal), secondMetatarsal: of(secondMetatarsal), proximalPhalanx: of(proximalPhalanx) };
  const [first, second, phalanx] = [midLines.firstMetatarsal, midLines.secondMetatarsal, midLines.proximalPhalanx];
  const head = jointFace(firstMetatarsal.silhouette, first.axis);
  const base = jointFace(firstMetatarsal.silhouette, { from: first.axis.to, to: first.axis.from });
  // On a right foot's film, toes up, medial is to the left of the way out of the head.
  const [medial, lateral] = side === "right" ? [head.left, head.right] : [head.right, head.left];
  const points = {
    firstMetatarsalShaftProximal: at(first.proximal),
    firstMetatarsalShaftDistal: at(first.distal),
    firstMetatarsalHeadCentre: at(circleFit(head.outline).centre),
    firstMetatarsalBaseCentre: at(base.outline[(base.outline.length - 1) / 2] ?? first.axis.from),
    firstMetatarsalHeadArticularMedial: at(medial),
    firstMetatarsalHeadArticularLateral: at(lateral),
    secondMetatarsalShaftProximal: at(second.proximal),
    secondMetatarsalShaftDistal: at(second.distal),
    proximalPhalanxShaftProximal: at(phalanx.proximal),
    proximalPhalanxShaftDistal: at(phalanx.distal),
  };
  return { landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side, points }, midLines };
}

function at({ x, y }: Point): readonly [number, number] {
  return [x, y];
}
