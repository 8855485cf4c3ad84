import type { Axis, Point, Random } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { LandmarkFile, LandmarkName, TapName } from "@firstray/radiograph";
import { normal } from "../bones/normal.ts";
import { pointOnAxis } from "../bones/point-on-axis.ts";
import { tapsOn } from "./taps.ts";
import { truthPoint } from "./truth-point.ts";

/** How far a tap lies from the middle of its structure: SD in millimetres along and across the bone. */
const jitterMm = { metatarsal: [5, 1.5], small: [1.5, 1.5] } as const;
/** The middle of the third head, seen from its most distal place. */
const insideHeadMm = 5;

/** One tap for every structure of the dorsoplantar set, pixels: the five of both angles as everywhere, then the others. */
export function fullSetTaps(truth: LandmarkFile, mmPerPixel: number, random: Random): Readonly<Record<TapName, Point>> {
  const point = (name: LandmarkName): Point => truthPoint(truth, name);
  const bone = (name: "firstMetatarsal" | "secondMetatarsal" | "thirdMetatarsal" | "proximalPhalanx"): Axis => ({
    from: point(`${name}ShaftProximal`),
    to: point(`${name}ShaftDistal`),
  });
  const near = (place: Point, along: Axis, [most, least]: readonly [number, number]): Point => {
    const t = direction(along);
    const from = { from: place, to: { x: place.x + t.x, y: place.y + t.y } };
    return pointOnAxis(from, normal(random, most / mmPerPixel), normal(random, least / mmPerPixel));
  };
  const between = (a: LandmarkName, b: LandmarkName): Point => middle(point(a), point(b));
  const [first, second, third, phalanx] = [
    bone("firstMetatarsal"),
    bone("secondMetatarsal"),
    bone("thirdMetatarsal"),
    bone("proximalPhalanx"),
  ];
  const small = (place: Point, along: Axis): Point => near(place, along, jitterMm.small);
  return {
    ...tapsOn(truth, mmPerPixel, random),
    secondMetatarsalHead: near(point("secondMetatarsalHeadCentre"), second, jitterMm.metatarsal),
    secondMetatarsalBase: near(point("secondMetatarsalBaseCentre"), second, jitterMm.metatarsal),
    firstMetatarsalHeadArticularMedial: small(point("firstMetatarsalHeadArticularMedial"), first),
    firstMetatarsalHeadArticularLateral: small(point("firstMetatarsalHeadArticularLateral"), first),
    proximalPhalanxBase: small(between("proximalPhalanxBaseMedial", "proximalPhalanxBaseLateral"), phalanx),
    distalPhalanx: small(between("distalPhalanxBase", "distalPhalanxTip"), phalanx),
    tibialSesamoid: small(between("tibialSesamoidMedial", "tibialSesamoidLateral"), first),
    fibularSesamoid: small(between("fibularSesamoidMedial", "fibularSesamoidLateral"), first),
    thirdMetatarsal: near(middle(third.from, third.to), third, jitterMm.metatarsal),
    thirdMetatarsalHead: small(back(point("thirdMetatarsalHeadDistal"), third, insideHeadMm / mmPerPixel), third),
  };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function back(place: Point, along: Axis, pixels: number): Point {
  const t = direction(along);
  return { x: place.x - pixels * t.x, y: place.y - pixels * t.y };
}
