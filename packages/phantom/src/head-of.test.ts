import { expect, test } from "vitest";
import { baseOf } from "./base-of.ts";
import { headOf } from "./head-of.ts";
import { lowerTangent } from "./lower-tangent.ts";
import { ballShadow } from "./testing/ball-shadow.ts";

const magnified = 1000 / 992;

test("the circle of a ball is found from any point inside it; limits lie where they were pointed at", () => {
  const { centre, radius, limits } = headOf(ballShadow([3, 4, 0], [10, 10, 10]), { x: 1, y: -3 }, [
    { x: -20, y: -3 },
    { x: 20, y: -3 },
  ]);
  expect(centre.x).toBeCloseTo(3 * magnified, 1);
  expect(centre.y).toBeCloseTo(-4 * magnified, 1);
  expect(radius).toBeCloseTo(10 * magnified, 1);
  expect(limits[0].y).toBeCloseTo(-3, 6);
  expect(limits[0].x).toBeLessThan(limits[1].x);
});

test("the base's centre lies on the outline, behind the middle", () => {
  const { left, right, centre } = baseOf(ballShadow([0, 0, 0], [6, 12, 4]), { from: { x: 0, y: 12 }, to: { x: 0, y: -12 } });
  expect(centre.x).toBeCloseTo(0, 1);
  expect(centre.y).toBeCloseTo(12 * magnified, 1);
  expect(left.x).toBeCloseTo(-right.x, 1);
});

test("a bone rests on its lower tangent", () => {
  const shadow = ballShadow([0, 0, 0], [12, 5, 4], 20);
  const { from, to } = lowerTangent(shadow, { from: { x: -12, y: 0 }, to: { x: 12, y: 0 } });
  const slope = (to.y - from.y) / (to.x - from.x);
  for (let index = 0; index < shadow.x.length; index += 1) {
    expect((shadow.y[index] ?? 0) - from.y - slope * ((shadow.x[index] ?? 0) - from.x)).toBeLessThan(1e-9);
  }
  expect(from.x).toBeLessThan(to.x);
});
