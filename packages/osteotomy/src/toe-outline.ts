import { difference, distance, intoFrame, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkName } from "@firstray/radiograph";
import type { PlannableFoot } from "./plannable-foot.ts";

/** Half widths of the toe with some of its skin, and lengths where no landmark tells them; in neck widths. */
const toe = { medial: 1.02, lateral: 0.84, tipMedial: 0.62, tipLateral: 0.56, beyondPhalanx: 2.3, skin: 0.45 } as const;
/** The head's front where no phalanx is marked, lateral and distal of its centre, in neck widths. */
const capOfHead = [
  [-0.62, 0.45],
  [0, 0.72],
  [0.55, 0.45],
] as const;

/**
 * Round the toe from its medial to its lateral side; round the head's front where no phalanx is marked. In the foot frame, pixels.
 * @param onHead - a point by its distance lateral and distal of the head's centre, in neck widths.
 */
export function toeOutline(foot: PlannableFoot, neck: number, onHead: (aside: number, forward: number) => Point): readonly Point[] {
  const points = filmPoints(foot.landmarks);
  const at = (name: LandmarkName): Point | undefined => {
    const found = points.get(name);
    return found && intoFrame(found, foot.frame);
  };
  const [base, end] = [at("proximalPhalanxShaftProximal"), at("proximalPhalanxShaftDistal")];
  if (base === undefined || end === undefined || distance(base, end) < 1)
    return capOfHead.map(([aside, forward]) => onHead(aside, forward));
  const along = unit(base, end);
  const tip = at("distalPhalanxTip") ?? ahead(end, along, toe.beyondPhalanx * neck);
  const onward = unit(end, tip);
  const nail = ahead(tip, onward, toe.skin * neck);
  const side = (share: number, tipShare: number): readonly Point[] => [
    aside(base, along, share * neck),
    aside(end, along, share * neck),
    aside(tip, onward, share * neck * 0.9),
    aside(nail, onward, tipShare * neck),
  ];
  return [...side(-toe.medial, -toe.tipMedial), ...side(toe.lateral, toe.tipLateral).toReversed()];
}

function unit(from: Point, to: Point): Point {
  const away = difference(from, to);
  const length = Math.max(Math.hypot(away.x, away.y), 1e-9);
  return { x: away.x / length, y: away.y / length };
}

function ahead({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.x * by, y: y + along.y * by };
}

/** Lateral of a line that points so; medial where negative. */
function aside({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.y * by, y: y - along.x * by };
}
