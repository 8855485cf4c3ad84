import { type Axis, direction, leastSquaresLine, type Point } from "@firstray/geometry";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import { maskOf } from "./mask-of.ts";
import { pointAtLevel } from "./point-at-level.ts";

const film = drawFoot({ hva: 33, ima: 14, side: "right", seed: 21, mmPerPixel: 0.2 });

/** The `shaft` construct read off the mask pixel by pixel: an independent reading of what is drawn. */
function midLineOnMask(mask: Uint8Array, rough: Axis): Axis {
  const inside = ({ x, y }: Point): boolean => mask[Math.round(y) * film.columns + Math.round(x)] === 1;
  const towards = direction(rough);
  const levels = Array.from(mask.keys())
    .filter((index) => mask[index] === 1)
    .map((index) => ((index % film.columns) - rough.from.x) * towards.x + (Math.floor(index / film.columns) - rough.from.y) * towards.y);
  const [low, high] = [levels.reduce((a, b) => Math.min(a, b)), levels.reduce((a, b) => Math.max(a, b))];
  const middles = Array.from({ length: 101 }, (_, step) => {
    const level = low + (high - low) * (0.25 + step / 200);
    const across = Array.from({ length: 1201 }, (__, index) => (index - 600) / 10).filter((q) => inside(pointAtLevel(rough, level, q)));
    return pointAtLevel(rough, level, ((across[0] ?? 0) + (across.at(-1) ?? 0)) / 2);
  });
  return leastSquaresLine(middles).axis;
}

test.each([
  ["firstMetatarsal", "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"],
  ["secondMetatarsal", "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"],
  ["thirdMetatarsal", "thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"],
  ["firstProximalPhalanx", "proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
] as const)("the %s's mid-line in the truth is the one of its mask, to a fifth of a degree", (bone, proximal, distal) => {
  const [from, to] = [proximal, distal].map((name) => {
    const point = film.truth.points[name];
    if (point === undefined || !("0" in point)) throw new Error(`no ${name}`);
    return { x: point[0], y: point[1] };
  });
  if (!from || !to) throw new Error("two points were expected");
  const read = midLineOnMask(maskOf(film, bone), { from, to });
  const [truth, onMask] = [direction({ from, to }), direction(read)];
  const degrees = (Math.atan2(truth.x * onMask.y - truth.y * onMask.x, truth.x * onMask.x + truth.y * onMask.y) * 180) / Math.PI;
  expect(Math.abs(degrees)).toBeLessThan(0.2);
  // And it lies where the mask's does, to a third of a pixel.
  const across = (read.from.x - from.x) * -truth.y + (read.from.y - from.y) * truth.x;
  expect(Math.abs(across)).toBeLessThan(0.34);
});
