import { expect, test } from "vitest";
import { boneNames } from "./bone-name.ts";
import { drawFoot } from "./draw-foot.ts";
import { maskOf } from "./mask-of.ts";

const film = drawFoot({ hva: 34, ima: 14, side: "left", seed: 11, mmPerPixel: 0.5 });

test.each(boneNames.filter((name) => !["tibia", "fibula", "calcaneus"].includes(name)))("the %s lies on the film", (name) => {
  const mask = maskOf(film, name);
  expect(mask).toHaveLength(film.columns * film.rows);
  const squareMm = mask.reduce((sum, value) => sum + value, 0) * 0.25;
  expect(squareMm).toBeGreaterThan(15);
  expect(squareMm).toBeLessThan(3000);
});

test("the first metatarsal's mask covers its shaft, neck and head, and not the second's", () => {
  const mask = maskOf(film, "firstMetatarsal");
  const under = (x: number, y: number): number | undefined => mask[Math.round(y) * film.columns + Math.round(x)];
  const { firstMetatarsalShaftProximal, firstMetatarsalShaftDistal, firstMetatarsalHeadCentre, secondMetatarsalShaftDistal } =
    film.truth.points;
  for (const point of [firstMetatarsalShaftProximal, firstMetatarsalShaftDistal, firstMetatarsalHeadCentre]) {
    if (point === undefined || !("0" in point)) throw new Error("a position was expected");
    expect(under(point[0], point[1])).toBe(1);
  }
  if (secondMetatarsalShaftDistal === undefined || !("0" in secondMetatarsalShaftDistal)) throw new Error("a position was expected");
  expect(under(secondMetatarsalShaftDistal[0], secondMetatarsalShaftDistal[1])).toBe(0);
});
