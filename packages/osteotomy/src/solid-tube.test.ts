import fc from "fast-check";
import { expect, test } from "vitest";
import { solidTube } from "./solid-tube.ts";
import { meshFaults } from "./testing/mesh-faults.ts";

test("a straight tube is as thick and as long as ordered", () => {
  const { positions } = solidTube(
    [
      { x: 0, y: 0, z: 0 },
      { x: 0, y: 80, z: 0 },
    ],
    1,
  );
  const every = (axis: number): readonly number[] => positions.filter((_, at) => at % 3 === axis);
  expect([Math.max(...every(0)), Math.max(...every(2)), Math.min(...every(1)), Math.max(...every(1))]).toEqual([
    expect.closeTo(1, 12),
    expect.closeTo(1, 12),
    0,
    80,
  ]);
});

test("a bent tube is closed", () => {
  const bend = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: bend, z: bend }), { minLength: 2, maxLength: 12 }), (bends) => {
      expect(
        meshFaults(
          solidTube(
            bends.map((at, step) => ({ ...at, y: 9 * step })),
            1,
          ),
        ),
      ).toEqual([]);
    }),
  );
});

test.each([
  [
    "points that coincide",
    [
      { x: 1, y: 1, z: 1 },
      { x: 1, y: 1, z: 1 },
    ],
    1,
  ],
  [
    "no radius",
    [
      { x: 0, y: 0, z: 0 },
      { x: 0, y: 1, z: 0 },
    ],
    0,
  ],
])("%s make no tube", (_, path, radius) => {
  expect(() => solidTube(path, radius)).toThrow(RangeError);
});
