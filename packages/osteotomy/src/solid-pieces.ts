import { positionAlongAxis } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import { solidBone } from "./solid-bone.ts";
import { type CutRings, type SolidCut, solidCut } from "./solid-cut.ts";
import type { SolidFoot } from "./solid-foot.ts";
import { type LongBone, solidLongBone } from "./solid-long-bone.ts";
import { solidMetatarsal } from "./solid-metatarsal.ts";
import type { SolidPoint } from "./solid-point.ts";
import { solidSecondMetatarsal } from "./solid-second-metatarsal.ts";
import { solidSesamoid } from "./solid-sesamoid.ts";
import type { SolidSlope } from "./solid-slope.ts";
import { solidToe } from "./solid-toe.ts";

/** The bones that are drawn. */
export type SolidName =
  | "first-metatarsal-shaft"
  | "first-metatarsal-head"
  | "proximal-phalanx"
  | "distal-phalanx"
  | "tibial-sesamoid"
  | "fibular-sesamoid"
  | "second-metatarsal";

/** One bone before anything moves. */
export interface SolidPiece {
  readonly name: SolidName;
  /** Which part of the operation carries it. */
  readonly moves: "with-head" | "with-shaft" | "not";
  readonly rings: readonly (readonly SolidPoint[])[];
  readonly marks: readonly (readonly [LandmarkName, SolidPoint])[];
}

/** Every bone before anything moves, and what else is drawn by them. */
export interface SolidPieces {
  readonly pieces: readonly SolidPiece[];
  readonly plane: readonly SolidPoint[];
  /** Height of the first metatarsal's middle, in its own frame. */
  readonly middleHeight: (along: number) => number;
  /** How much the first metatarsal falls per unit of its length as seen from above. */
  readonly fall: number;
  /** Levels along the first metatarsal's shaft axis. */
  readonly levels: { readonly neck: number; readonly head: number };
}

const marksOf: Readonly<Record<SolidName, readonly LandmarkName[]>> = {
  "first-metatarsal-shaft": [
    "firstMetatarsalBaseCentre",
    "firstMetatarsalShaftProximal",
    "firstMetatarsalShaftDistal",
    "firstMetatarsalNeckMedial",
    "firstMetatarsalNeckLateral",
    "firstMetatarsalCanalMedial",
    "firstMetatarsalCanalLateral",
  ],
  "first-metatarsal-head": [
    "firstMetatarsalHeadCentre",
    "firstMetatarsalHeadDistal",
    "firstMetatarsalHeadArticularMedial",
    "firstMetatarsalHeadArticularLateral",
    "firstMetatarsalEminence",
  ],
  "proximal-phalanx": [
    "proximalPhalanxShaftProximal",
    "proximalPhalanxShaftDistal",
    "proximalPhalanxBaseMedial",
    "proximalPhalanxBaseLateral",
  ],
  "distal-phalanx": ["distalPhalanxBase", "distalPhalanxTip", "nailMedialCorner"],
  "tibial-sesamoid": ["tibialSesamoidMedial", "tibialSesamoidLateral"],
  "fibular-sesamoid": ["fibularSesamoidMedial", "fibularSesamoidLateral"],
  "second-metatarsal": [
    "secondMetatarsalBaseCentre",
    "secondMetatarsalShaftProximal",
    "secondMetatarsalShaftDistal",
    "secondMetatarsalHeadCentre",
    "secondMetatarsalHeadDistal",
  ],
};

/**
 * The bones of the first ray and the second metatarsal as this foot's landmarks have them, cut but not moved.
 * @source clinical-facts-4
 */
export function solidPieces(foot: SolidFoot, slope: SolidSlope, cut: SolidCut): SolidPieces {
  const bone = solidMetatarsal(foot, slope);
  const fall = Math.tan((slope.inclinationDegrees * Math.PI) / 180);
  const middleHeight = (along: number): number => (bone.base - along) * fall;
  const place = solidBone(foot.shaft, middleHeight);
  const { shaft, head, plane } = solidCut(bone, place, { ...cut, neckWidth: foot.neckWidth });
  const headHeight = middleHeight(bone.head);
  return {
    pieces: [
      ...metatarsal(foot, { shaft, head, plane }, middleHeight),
      ...drawnByProportion(foot, { headHeight, headRadius: bone.tip - bone.head, fall }),
    ],
    ...{ plane, middleHeight, fall, levels: { neck: bone.neck, head: bone.head } },
  };
}

function metatarsal(foot: SolidFoot, { shaft, head }: CutRings, middleHeight: (along: number) => number): readonly SolidPiece[] {
  const marks = (name: SolidName): SolidPiece["marks"] => marksAt(foot, name, (along) => middleHeight(along));
  return [
    { name: "first-metatarsal-shaft", moves: "with-shaft", rings: shaft, marks: marks("first-metatarsal-shaft") },
    { name: "first-metatarsal-head", moves: "with-head", rings: head, marks: marks("first-metatarsal-head") },
  ];
}

interface UnderHead {
  readonly headHeight: number;
  readonly headRadius: number;
  readonly fall: number;
}

function drawnByProportion(foot: SolidFoot, under: UnderHead): readonly SolidPiece[] {
  const toe = solidToe(foot, under.headHeight);
  const bones: readonly (readonly [SolidName, SolidPiece["moves"], LongBone | undefined])[] = [
    ["proximal-phalanx", "with-head", toe.proximal],
    ["distal-phalanx", "with-head", toe.distal],
    ["tibial-sesamoid", "not", solidSesamoid(foot, ["tibialSesamoidMedial", "tibialSesamoidLateral"], under)],
    ["fibular-sesamoid", "not", solidSesamoid(foot, ["fibularSesamoidMedial", "fibularSesamoidLateral"], under)],
    ["second-metatarsal", "not", solidSecondMetatarsal(foot, -under.fall)],
  ];
  return bones.flatMap(([name, moves, bone]) =>
    bone === undefined ? [] : [{ name, moves, rings: solidLongBone(bone), marks: marksAt(foot, name, () => bone.middleHeight(0.5)) }],
  );
}

function marksAt(foot: SolidFoot, name: SolidName, height: (along: number) => number): SolidPiece["marks"] {
  return marksOf[name].flatMap((mark) => {
    const point = foot.at(mark);
    return point === undefined ? [] : [[mark, { ...point, z: height(positionAlongAxis(point, foot.shaft)) }] as const];
  });
}
