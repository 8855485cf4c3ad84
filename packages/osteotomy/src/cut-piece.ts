import { difference, direction, distance, intoFrame, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkName } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { toeOutline } from "./toe-outline.ts";

/** The first ray's pieces before the operation, in the foot frame (x lateral, y distal); pixels. */
export interface CutPiece {
  readonly cut: readonly [medial: Point, lateral: Point];
  readonly head: readonly Point[];
  /** The head's outline with the kerf. */
  readonly vacated: readonly Point[];
  readonly shaft: readonly Point[];
}

/** How far the outline keeps off the bone, and how wide bones are that have no landmark of their own; in neck widths. */
const wide = { beyondNeck: 0.1, beyondEminence: 0.12, head: 0.72, base: 0.85, behindBase: 0.1 } as const;

/** The cut through the middle of the neck and the pieces on its two sides, each drawn wide enough for its bone. */
export function cutPiece(foot: PlannableFoot, { obliquityDegrees, kerf }: Correction): CutPiece {
  const at = pointsOf(foot);
  const neck = foot.neckWidth * foot.pixelsPerUnit;
  const place = placer(foot, at("firstMetatarsalNeckMedial"), at("firstMetatarsalNeckLateral"));
  const slope = Math.tan((obliquityDegrees * Math.PI) / 180);
  const half = (0.5 + wide.beyondNeck) * neck;
  const halfKerf = (kerf * foot.pixelsPerUnit) / 2;
  const edge = (forward: number): readonly [Point, Point] => [place(-half, half * slope + forward), place(half, -half * slope + forward)];
  const [headMedial, headLateral] = edge(halfKerf);
  const [shaftMedial, shaftLateral] = edge(-halfKerf);
  const beyond = aroundHead(foot, at("firstMetatarsalEminence"), neck);
  return {
    cut: edge(0),
    head: [headMedial, ...beyond, headLateral],
    vacated: [shaftMedial, ...beyond, shaftLateral],
    shaft: [shaftLateral, ...aroundBase(foot, neck), shaftMedial],
  };
}

function pointsOf({ landmarks, frame }: PlannableFoot): (name: LandmarkName) => Point {
  const points = filmPoints(landmarks);
  return (name) => {
    const found = points.get(name);
    if (found === undefined) throw new RangeError(`a plannable foot must have ${name}, got none`);
    return intoFrame(found, frame);
  };
}

/** Points by how far lateral and how far distal of the middle of the neck they lie, along the shaft axis. */
function placer({ shaft }: PlannableFoot, medial: Point, lateral: Point): (aside: number, forward: number) => Point {
  const distal = direction(shaft);
  const middle = { x: (medial.x + lateral.x) / 2, y: (medial.y + lateral.y) / 2 };
  return (aside, forward) => ({
    x: middle.x + aside * distal.y + forward * distal.x,
    y: middle.y - aside * distal.x + forward * distal.y,
  });
}

/** From the cut's medial end round the eminence, the head and the toe to its lateral end. */
function aroundHead(foot: PlannableFoot, eminence: Point, neck: number): readonly Point[] {
  const { headCentre, shaft } = foot;
  const distal = direction(shaft);
  const lateral = { x: distal.y, y: -distal.x };
  const onHead = (aside: number, forward: number): Point => ({
    x: headCentre.x + neck * (aside * lateral.x + forward * distal.x),
    y: headCentre.y + neck * (aside * lateral.y + forward * distal.y),
  });
  const away = difference(headCentre, eminence);
  const out = 1 + (wide.beyondEminence * neck) / Math.max(distance(headCentre, eminence), 1);
  const bump = { x: headCentre.x + away.x * out, y: headCentre.y + away.y * out };
  return [bump, ...toeOutline(foot, neck, onHead), onHead(wide.head, 0)];
}

function aroundBase({ baseCentre, shaft }: PlannableFoot, neck: number): readonly Point[] {
  const distal = direction(shaft);
  const at = (aside: number): Point => ({
    x: baseCentre.x + neck * (aside * distal.y - wide.behindBase * distal.x),
    y: baseCentre.y + neck * (-aside * distal.x - wide.behindBase * distal.y),
  });
  return [at(wide.base), at(-wide.base)];
}
