import type { Axis, Point, Random } from "@firstray/geometry";
import { direction, distance } from "@firstray/geometry";
import type { LandmarkFile, LandmarkName } from "@firstray/radiograph";
import { normal } from "../bones/normal.ts";
import { pointOnAxis } from "../bones/point-on-axis.ts";
import { truthPoint } from "./truth-point.ts";

/** One tap for each structure of both angles, pixels. */
export interface Taps {
  readonly firstMetatarsal: Point;
  readonly firstMetatarsalHead: Point;
  readonly firstMetatarsalBase: Point;
  readonly secondMetatarsal: Point;
  readonly proximalPhalanx: Point;
}

/** How far a hurried reader's tap lies from the structure's middle: SD in millimetres. */
const jitterMm = { along: 5, across: 1.5 } as const;
/** A reader taps a head in its middle as it is seen: this share of its width short of the joint face's corners. */
const headShare = 0.35;

/** The taps of one reading. */
export function tapsOn(truth: LandmarkFile, mmPerPixel: number, random: Random): Taps {
  const point = (name: LandmarkName): Point => truthPoint(truth, name);
  const first = { from: point("firstMetatarsalShaftProximal"), to: point("firstMetatarsalShaftDistal") };
  const second = { from: point("secondMetatarsalShaftProximal"), to: point("secondMetatarsalShaftDistal") };
  const phalanx = { from: point("proximalPhalanxShaftProximal"), to: point("proximalPhalanxShaftDistal") };
  const near = (place: Point, bone: Axis): Point =>
    pointOnAxis(
      { from: place, to: { x: place.x + bone.to.x - bone.from.x, y: place.y + bone.to.y - bone.from.y } },
      normal(random, jitterMm.along / mmPerPixel),
      normal(random, jitterMm.across / mmPerPixel),
    );
  return {
    firstMetatarsal: near(middle(first.from, first.to), first),
    firstMetatarsalHead: near(headMiddle(truth, first), first),
    firstMetatarsalBase: near(point("firstMetatarsalBaseCentre"), first),
    secondMetatarsal: near(middle(second.from, second.to), second),
    proximalPhalanx: near(middle(phalanx.from, phalanx.to), phalanx),
  };
}

function headMiddle(truth: LandmarkFile, first: Axis): Point {
  const [medial, lateral] = [
    truthPoint(truth, "firstMetatarsalHeadArticularMedial"),
    truthPoint(truth, "firstMetatarsalHeadArticularLateral"),
  ];
  const back = headShare * distance(medial, lateral);
  const t = direction(first);
  const { x, y } = middle(medial, lateral);
  return { x: x - back * t.x, y: y - back * t.y };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
