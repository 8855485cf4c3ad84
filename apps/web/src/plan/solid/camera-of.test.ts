import { expect, test } from "vitest";
import { cameraOf } from "./camera-of.ts";
import { poseBetween } from "./pose-between.ts";
import { solidViewPose } from "./solid-views.ts";

const near = (x: number, y: number, z: number) => ({ x: expect.closeTo(x, 9), y: expect.closeTo(y, 9), z: expect.closeTo(z, 9) });

test("from above the toes are up, as on the film", () => {
  expect(cameraOf(solidViewPose("above", "left"))).toEqual({ towards: near(0, 0, 1), up: near(0, 1, 0) });
});

test.each([
  ["right", -1],
  ["left", 1],
] as const)("from the side one looks at the inner side of a %s foot, upright", (side, x) => {
  expect(cameraOf(solidViewPose("side", side))).toEqual({ towards: near(x, 0, 0), up: near(0, 0, 1) });
});

test("from the front the toes point at the eye", () => {
  expect(cameraOf(solidViewPose("front", "right")).towards.y).toBeGreaterThan(0.9);
});

test("half way between two views is between them, the shorter way round", () => {
  const [from, to] = [
    { turnDegrees: 170, riseDegrees: 10, zoom: 1 },
    { turnDegrees: -170, riseDegrees: 30, zoom: 4 },
  ];
  const half = poseBetween(from, to, 0.5);
  expect([Math.abs(half.turnDegrees), half.riseDegrees, half.zoom]).toEqual([expect.closeTo(180, 9), 20, expect.closeTo(2, 9)]);
  expect(poseBetween(from, to, 1)).toEqual({ turnDegrees: expect.closeTo(-170, 9), riseDegrees: 30, zoom: expect.closeTo(4, 9) });
});
