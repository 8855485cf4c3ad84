import { expect, test } from "vitest";
import { headDistal } from "./head-distal.ts";
import type { HeadFit } from "./head-fit.ts";
import { landmarkPosition } from "./landmark-position.ts";

const head: HeadFit = {
  kind: "fitted",
  centre: [100, 100],
  radiusPixels: 50,
  contour: [
    { x: 100, y: 48 },
    { x: 80, y: 54 },
  ],
};

test.each([
  { title: "its contour reaches farther than its circle", to: { x: 100, y: 0 }, at: { x: 100, y: 48 } },
  { title: "seen along an axis that leans, on the circle", to: { x: 200, y: 0 }, at: { x: 135.36, y: 64.64 } },
])("$title", ({ to, at }) => {
  const found = landmarkPosition(headDistal(head, { from: { x: 100, y: 100 }, to }, 0.2));
  expect(found.x).toBeCloseTo(at.x, 1);
  expect(found.y).toBeCloseTo(at.y, 1);
});
