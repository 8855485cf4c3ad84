import { expect, test } from "vitest";
import { placedLandmark } from "./placed-landmark.ts";

const film = { left: 0, top: 0, width: 100, height: 200 };

test.each([
  { name: "a new point is placed", before: {}, at: [10, 20], point: { at: [10, 20], origin: "placed" } },
  { name: "a placed point stays placed", before: { talusDistal: [1, 2] }, at: [10, 20], point: { at: [10, 20], origin: "placed" } },
  {
    name: "a traced point is moved, its spread left behind",
    before: { talusDistal: { at: [1, 2], sd: [0.2, 0.1], origin: "traced" } },
    at: [10, 20],
    point: { at: [10, 20], origin: "moved" },
  },
  { name: "a point stays on the film", before: {}, at: [-5, 400], point: { at: [0, 199], origin: "placed" } },
  { name: "a hundredth of a pixel is enough", before: {}, at: [1.23456, 2], point: { at: [1.23, 2], origin: "placed" } },
] as const)("$name", ({ before, at, point }) => {
  expect(placedLandmark(before, "talusDistal", at, film).talusDistal).toEqual(point);
});

test("the other landmarks stay as they are", () => {
  expect(placedLandmark({ talusProximal: [3, 4] }, "talusDistal", [1, 1], film).talusProximal).toEqual([3, 4]);
});
