import { moved, type Point } from "@firstray/geometry";
import type { LandmarkFile, LandmarkName, Position } from "@firstray/radiograph";

/** A foot known by its numbers alone: lengths in millimetres, angles in degrees. */
export interface FootNumbers {
  readonly neckWidth: number;
  readonly eminence: number;
  /** Base centre to head centre. */
  readonly length: number;
  readonly intermetatarsalAngle: number;
  readonly halluxValgusAngle?: number;
  readonly distalMetatarsalArticularAngle?: number;
}

/** Where the neck lies on the bone, and what the numbers do not say but no prediction depends on. */
const drawn = { neckAt: 0.8, shaftFrom: 0.3, shaftTo: 0.7, secondAside: 25, toeFrom: 12, toeTo: 22 } as const;

/**
 * The landmarks of a right foot with these numbers, one pixel to the millimetre: its head centre on the shaft line, so that all three
 * axes of the first metatarsal agree.
 */
export function footOfNumbers(numbers: FootNumbers): LandmarkFile {
  const { neckWidth, eminence, length, intermetatarsalAngle, halluxValgusAngle, distalMetatarsalArticularAngle } = numbers;
  const half = neckWidth / 2;
  /** Along and lateral of the first metatarsal, before its angle is given to it. */
  const onRay: readonly (readonly [LandmarkName, Point])[] = [
    ["firstMetatarsalBaseCentre", { x: 0, y: 0 }],
    ["firstMetatarsalShaftProximal", { x: 0, y: drawn.shaftFrom * length }],
    ["firstMetatarsalShaftDistal", { x: 0, y: drawn.shaftTo * length }],
    ["firstMetatarsalNeckMedial", { x: -half, y: drawn.neckAt * length }],
    ["firstMetatarsalNeckLateral", { x: half, y: drawn.neckAt * length }],
    ["firstMetatarsalHeadCentre", { x: 0, y: length }],
    ["firstMetatarsalEminence", { x: -half - eminence, y: length }],
    ...(distalMetatarsalArticularAngle === undefined ? [] : jointSurface(length, half, distalMetatarsalArticularAngle)),
    ...(halluxValgusAngle === undefined ? [] : toe(length, halluxValgusAngle)),
  ];
  const ray = { about: { x: 0, y: 0 }, turnDegrees: -intermetatarsalAngle, shift: { x: 0, y: 0 } };
  const points: Partial<Record<LandmarkName, Position>> = {
    secondMetatarsalShaftProximal: [drawn.secondAside, -drawn.shaftFrom * length],
    secondMetatarsalShaftDistal: [drawn.secondAside, -drawn.shaftTo * length],
    ...Object.fromEntries(onRay.map(([name, point]) => [name, onFilm(moved(point, ray))])),
  };
  return { format: "firstray-landmarks/1", view: "dorsoplantar", side: "right", points };
}

function jointSurface(length: number, half: number, degrees: number): readonly (readonly [LandmarkName, Point])[] {
  const about = { x: 0, y: length + half / 2 };
  const turned = (x: number): Point => moved({ x, y: about.y }, { about, turnDegrees: degrees, shift: { x: 0, y: 0 } });
  return [
    ["firstMetatarsalHeadArticularMedial", turned(-half)],
    ["firstMetatarsalHeadArticularLateral", turned(half)],
  ];
}

function toe(length: number, degrees: number): readonly (readonly [LandmarkName, Point])[] {
  const about = { x: 0, y: length };
  const turned = (along: number): Point => moved({ x: 0, y: length + along }, { about, turnDegrees: degrees, shift: { x: 0, y: 0 } });
  return [
    ["proximalPhalanxShaftProximal", turned(drawn.toeFrom)],
    ["proximalPhalanxShaftDistal", turned(drawn.toeTo)],
  ];
}

/** Toes up, seen from above: a right foot's lateral side is to the right. */
function onFilm({ x, y }: Point): Position {
  return [x, -y];
}
