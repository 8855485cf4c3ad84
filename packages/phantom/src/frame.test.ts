import { expect, test } from "vitest";
import { frameAlong } from "./frame-along.ts";
import { pointIn } from "./point-in.ts";
import { dot } from "./vector.ts";

test.each([
  { heading: { yaw: 0, declination: 0, roll: 0 }, tip: [0, 10, 0] },
  { heading: { yaw: 90, declination: 0, roll: 0 }, tip: [10, 0, 0] },
  { heading: { yaw: 0, declination: 30, roll: 0 }, tip: [0, 8.660254, -5] },
  { heading: { yaw: -30, declination: 0, roll: 40 }, tip: [-5, 8.660254, 0] },
])("a bone of 10 mm with $heading ends at $tip", ({ heading, tip }) => {
  const end = pointIn(frameAlong([0, 0, 0], heading), [0, 10, 0]);
  tip.forEach((value, axis) => {
    expect(end[axis]).toBeCloseTo(value, 5);
  });
});

test("pronation turns the dorsum medially: the lateral side rises", () => {
  const lateralSide = pointIn(frameAlong([0, 0, 0], { yaw: 0, declination: 0, roll: 20 }), [5, 0, 0]);
  expect(lateralSide[2]).toBeGreaterThan(1);
});

test("the three directions of a frame stand square on each other", () => {
  const { x, y, z } = frameAlong([1, 2, 3], { yaw: 17, declination: 21, roll: -33 });
  for (const [a, b] of [
    [x, y],
    [y, z],
    [z, x],
  ] as const) {
    expect(dot(a, b)).toBeCloseTo(0, 12);
    expect(dot(a, a)).toBeCloseTo(1, 12);
  }
});
