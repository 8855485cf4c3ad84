import { expect, test } from "vitest";
import type { LandmarkFile, Position } from "./landmark.ts";
import { landmarkBeyondRegion } from "./landmark-beyond-region.ts";

const region = { left: 40, top: 0, width: 60, height: 80 };
const file = (at: Position): LandmarkFile => ({
  format: "firstray-landmarks/1",
  view: "dorsoplantar",
  side: "left",
  points: { firstMetatarsalHeadCentre: [50, 20], distalPhalanxTip: { at } },
});

test.each([
  { at: [40, 10], beyond: undefined },
  { at: [39.5, 10], beyond: undefined },
  { at: [39.4, 10], beyond: "distalPhalanxTip" },
  { at: [99.6, 10], beyond: "distalPhalanxTip" },
  { at: [60, -0.6], beyond: "distalPhalanxTip" },
  { at: [60, 79.6], beyond: "distalPhalanxTip" },
] as const)("a landmark at $at: beyond $beyond", ({ at, beyond }) => {
  expect(landmarkBeyondRegion(file(at), region)).toBe(beyond);
});
