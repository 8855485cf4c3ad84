import type { Axis, Point } from "@firstray/geometry";
import type { LandmarkPoints } from "@firstray/radiograph";
import { fitHead, traceShaft } from "@firstray/radiograph";
import { type Angle, anglesOf } from "../bones/angles-of.ts";
import { attempted, type Crash } from "./attempted.ts";
import type { KnownFilm } from "./known-film.ts";
import type { Taps } from "./taps.ts";

/** The bones whose mid-lines both angles stand on. */
export const tracedBones = ["firstMetatarsal", "secondMetatarsal", "proximalPhalanx"] as const;

export type BenchBone = (typeof tracedBones)[number];

/** What the tracer said of one bone. */
export type BoneReading =
  | { readonly kind: "traced"; readonly axis: Axis; readonly snapped: boolean }
  | { readonly kind: "not-traced"; readonly reason: string };

type ShaftReading = ReturnType<typeof traceShaft> | Crash;
type HeadReading = ReturnType<typeof fitHead> | Crash;

/** One reading of one film from one tap on each structure. */
export interface FilmReading {
  readonly bones: { readonly [Bone in BenchBone]: BoneReading };
  readonly head: HeadReading["kind"];
  readonly angles: readonly Angle[];
}

/** Traces a film as the product does: three shafts, the head's circle; the base centre stays where it was tapped. */
export function tracedFilm({ film, mmPerPixel, truth }: KnownFilm, taps: Taps): FilmReading {
  const trace = (bone: BenchBone): ShaftReading => attempted(() => traceShaft(film, taps[bone], { bone, mmPerPixel }));
  const traces = {
    firstMetatarsal: trace("firstMetatarsal"),
    secondMetatarsal: trace("secondMetatarsal"),
    proximalPhalanx: trace("proximalPhalanx"),
  };
  const head = attempted(() => fitHead(film, taps.firstMetatarsalHead, { distal: distalOf(traces.firstMetatarsal), mmPerPixel }));
  const points: LandmarkPoints = {
    ...shaftPoints(traces.firstMetatarsal, "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"),
    ...shaftPoints(traces.secondMetatarsal, "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"),
    ...shaftPoints(traces.proximalPhalanx, "proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"),
    ...(head.kind === "fitted" ? { firstMetatarsalHeadCentre: head.centre } : {}),
    firstMetatarsalBaseCentre: [taps.firstMetatarsalBase.x, taps.firstMetatarsalBase.y],
  };
  return {
    bones: {
      firstMetatarsal: boneReading(traces.firstMetatarsal),
      secondMetatarsal: boneReading(traces.secondMetatarsal),
      proximalPhalanx: boneReading(traces.proximalPhalanx),
    },
    head: head.kind,
    angles: anglesOf({ format: "firstray-landmarks/1", view: "dorsoplantar", side: truth.side, points }),
  };
}

function boneReading(trace: ShaftReading): BoneReading {
  if (trace.kind === "crashed") return { kind: "not-traced", reason: "crashed" };
  if (trace.kind === "not-traced") return { kind: "not-traced", reason: trace.reason };
  return { kind: "traced", axis: trace.axis, snapped: trace.snapped };
}

function shaftPoints(trace: ShaftReading, proximal: keyof LandmarkPoints, distal: keyof LandmarkPoints): LandmarkPoints {
  return trace.kind === "traced" ? { [proximal]: trace.proximal, [distal]: trace.distal } : {};
}

/** Towards the toes along the traced first metatarsal; upwards, as films hang, where it was not traced. */
function distalOf(trace: ShaftReading): Point {
  if (trace.kind !== "traced") return { x: 0, y: -1 };
  const { from, to } = trace.axis;
  return { x: to.x - from.x, y: to.y - from.y };
}
