import type { Axis, Point } from "@firstray/geometry";
import { centroid, direction, offsetFromAxis } from "@firstray/geometry";
import { boneOf } from "./bone-of.ts";
import { firstDrawnLine } from "./first-drawn-line.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import { lateralLines } from "./lateral-lines.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import type { OrientedFrame } from "./oriented-frame.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

const anteriorLines: readonly LineOfLandmarks[] = [
  lateralLines.floor,
  lateralLines.calcaneus,
  lateralLines.firstMetatarsal,
  lateralLines.talus,
  lateralLines.firstMetatarsalDorsum,
  lateralLines.secondMetatarsalDorsum,
];
const toTheRight: Axis = { from: { x: 0, y: 0 }, to: { x: 1, y: 0 } };

/**
 * The lateral foot frame on a film: x anterior, y dorsal. Dorsal is away from the floor; without floor points, where the talus lies
 * above the calcaneus' sole, or the dorsal cortices above the first metatarsal; else upwards on the film, and the result says so.
 * @param points - on the film: pixels, x right, y down.
 */
export function lateralFrame(points: FootPoints): OrientedFrame {
  const drawn = firstDrawnLine(points, anteriorLines);
  const axis = drawn.kind === "drawn" ? drawn.axis : toTheRight;
  const x = direction(axis);
  const seen = dorsalSide(points);
  // On a film, whose y points down, the side to which an offset is positive lies to the left of the axis.
  const left = { x: x.y, y: -x.x };
  const toLeft = seen === "undecided" ? left.y <= 0 : seen === "left";
  const y = toLeft ? left : { x: -left.x, y: -left.y };
  return { frame: { origin: { x: 0, y: 0 }, x, y }, orientedBy: seen === "undecided" ? "upright" : "landmarks" };
}

type DorsalSide = "left" | "right" | "undecided";

/** On which side of a line that runs anteriorly the dorsum lies, seen along it on the film. */
function dorsalSide(points: FootPoints): DorsalSide {
  const references: readonly { line: LineOfLandmarks; above: (name: LandmarkName) => boolean }[] = [
    { line: lateralLines.floor, above: (name) => boneOf(name) !== "floor" },
    { line: lateralLines.calcaneus, above: (name) => boneOf(name) === "talus" },
    {
      line: lateralLines.firstMetatarsal,
      above: (name) => name.startsWith("firstMetatarsalDorsal") || name === "firstMetatarsalNeckDorsal",
    },
  ];
  for (const { line, above } of references) {
    const drawn = firstDrawnLine(points, [line]);
    const dorsal = [...points].filter(([name]) => above(name)).map(([, point]): Point => point);
    if (drawn.kind === "none" || dorsal.length === 0) continue;
    const offset = offsetFromAxis(centroid(dorsal), drawn.axis);
    if (Math.abs(offset) >= shortestLinePixels) return offset > 0 ? "left" : "right";
  }
  return "undecided";
}
