import { expect, test } from "vitest";
import { arcThrough } from "./arc-through.ts";

test.each([
  { of: "a unit circle", points: [-1, 0, 0, 1, 1, 0], arc: { x: 0, y: 0, radius: 1 } },
  { of: "a circle about (3, −2), unevenly spaced", points: [-2, -2, 0, 2, 6, 2], arc: { x: 3, y: -2, radius: 5 } },
])("three points of $of", ({ points: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], arc }) => {
  const found = arcThrough({ x: a, y: b }, { x: c, y: d }, { x: e, y: f });
  expect(found?.x).toBeCloseTo(arc.x, 12);
  expect(found?.y).toBeCloseTo(arc.y, 12);
  expect(found?.radius).toBeCloseTo(arc.radius, 12);
});

test.each([
  { what: "straight", y: 0 },
  { what: "a hollow", y: -1 },
])("$what is no arc", ({ y }) => {
  expect(arcThrough({ x: -1, y: 0 }, { x: 0, y }, { x: 1, y: 0 })).toBeUndefined();
});
