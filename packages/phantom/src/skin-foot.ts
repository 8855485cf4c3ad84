import type { Arrangement } from "./arrangement.ts";
import type { BoneName } from "./bone-name.ts";
import { curve, type Knot } from "./curve.ts";
import { pointIn } from "./point-in.ts";
import { roundedEnd } from "./rounded-end.ts";
import type { Skeleton } from "./skeleton.ts";
import { type Section, skinTube } from "./skin-tube.ts";
import { smoothStep } from "./smooth-step.ts";
import type { Surface } from "./surface.ts";
import type { Vector } from "./vector.ts";

const wrapped: readonly BoneName[] = [
  "talus",
  "calcaneus",
  "navicular",
  "cuboid",
  "medialCuneiform",
  "intermediateCuneiform",
  "lateralCuneiform",
  "firstMetatarsal",
  "secondMetatarsal",
  "thirdMetatarsal",
  "fourthMetatarsal",
  "fifthMetatarsal",
  "firstProximalPhalanx",
  "fifthProximalPhalanx",
];

const firstPhalanges: readonly BoneName[] = [
  "firstProximalPhalanx",
  "secondProximalPhalanx",
  "thirdProximalPhalanx",
  "fourthProximalPhalanx",
  "fifthProximalPhalanx",
];

const stationCount = 23;

/** The foot behind the toes, wrapped around its bones from heel to web; the web follows the bases of the toes. */
export function skinFoot(bones: Skeleton, frames: Arrangement, size: number): Surface {
  const points = wrapped.flatMap((name) => surfacePoints(bones, frames, name));
  const back = Math.min(...points.map(([, y]) => y)) - 7 * size;
  const webAt = webLine(frames, size);
  const web = webAt(frames.secondMetatarsal.origin[0]);
  const outline = outlineOf(points, back, web, size);
  const sections = Array.from({ length: 61 }, (_, index): Section => {
    // Denser at both ends, where the skin curves.
    const share = 0.5 - 0.5 * Math.cos((Math.PI * index) / 60);
    const y = back + (web - back) * share;
    const { left, right, top } = outline(y);
    const heel = roundedEnd(share / 0.12);
    const taper = smoothStep((1 - share) / 0.09);
    const height = top * (0.3 + 0.7 * heel) * taper;
    return {
      centre: [(left + right) / 2, y, (height / 2) * heel + 22 * size * (1 - heel) + 16 * size * (1 - taper)],
      halfWidth: ((right - left) / 2) * heel * roundedEnd((1 - share) / 0.02),
      halfDepth: (height / 2) * Math.max(heel, 0.05),
    };
  });
  return slanted(
    skinTube(sections, [1, 0, 0], [0, 0, 1], 2.5),
    (x, y) => (webAt(x) - web) * smoothStep((y - back) / (web - back) / 0.5 - 1),
  );
}

/** How far distally the foot's body reaches across its width. */
function webLine(frames: Arrangement, size: number): (x: number) => number {
  const knots = firstPhalanges.map((name): Knot => [frames[name].origin[0], frames[name].origin[1] + 15 * size]);
  return curve(knots.sort(([a], [b]) => a - b));
}

/** Moves each point of a surface distally by what `by` says of its x and y. */
function slanted(surface: Surface, by: (x: number, y: number) => number): Surface {
  const points = surface.points.slice();
  for (let index = 0; index < points.length; index += 3) {
    points[index + 1] = (points[index + 1] ?? 0) + by(points[index] ?? 0, points[index + 1] ?? 0);
  }
  return { ...surface, points };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Medial, lateral and dorsal limits of the skin at each y: the bones' limits near it, evened out, and a pad. */
function outlineOf(points: readonly Vector[], back: number, web: number, size: number): (y: number) => Box {
  const spacing = (web - back) / (stationCount - 1);
  const stations = Array.from({ length: stationCount }, (_, index) => back + spacing * index);
  const found = stations.map((y) => boxOf(points.filter((point) => Math.abs(point[1] - y) < 1.1 * spacing)));
  const first = found.find((box) => box !== undefined) ?? { left: 0, right: 0, top: 0 };
  const last = found.findLast((box) => box !== undefined) ?? first;
  const boxes = found.map((box, index) => box ?? (index < stationCount / 2 ? first : last));
  const wrap = (pick: (box: Box) => number): ((y: number) => number) => {
    const values = boxes.map(pick);
    const near = (index: number): number => values[Math.max(0, Math.min(stationCount - 1, index))] ?? 0;
    return curve(stations.map((y, index): Knot => [y, (near(index - 1) + 2 * near(index) + near(index + 1)) / 4]));
  };
  const [left, right, top] = [wrap((box) => box.left - 6 * size), wrap((box) => box.right + 7 * size), wrap((box) => box.top + 5 * size)];
  return (y) => ({ left: left(y), right: right(y), top: top(y) });
}

function boxOf(points: readonly Vector[]): Box | undefined {
  if (points.length === 0) return undefined;
  return {
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    top: Math.max(...points.map(([, , z]) => z)),
  };
}

/** Every third point is dense enough for a wrapping. */
function surfacePoints(bones: Skeleton, frames: Arrangement, name: BoneName): Vector[] {
  const { points } = bones[name].outer;
  return Array.from({ length: Math.floor(points.length / 9) }, (_, index) =>
    pointIn(frames[name], [points[9 * index] ?? 0, points[9 * index + 1] ?? 0, points[9 * index + 2] ?? 0]),
  );
}
