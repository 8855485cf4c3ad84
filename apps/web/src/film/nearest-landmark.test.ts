import { expect, test } from "vitest";
import { nearestLandmark } from "./nearest-landmark.ts";

const view = { centre: [50, 50], scale: 2, quarterTurns: 0 } as const;
const viewport = { width: 200, height: 200 };
const points = { talusProximal: [50, 50], talusDistal: { at: [55, 50] } } as const;

test.each([
  { at: [100, 100], reach: 12, name: "talusProximal" },
  { at: [107, 100], reach: 12, name: "talusDistal" },
  { at: [112, 110], reach: 12, name: "talusDistal" },
  { at: [130, 100], reach: 12, name: undefined },
  { at: [130, 100], reach: 26, name: "talusDistal" },
] as const)("within $reach of $at lies $name", ({ at, reach, name }) => {
  expect(nearestLandmark(points, at, view, viewport, reach)?.name).toBe(name);
});
