import { direction } from "@firstray/geometry";
import { expect, test } from "vitest";
import { farthestPoint } from "./farthest-point.ts";
import { outlineCrossings } from "./outline-crossings.ts";
import { pointAtLevel } from "./point-at-level.ts";
import { shadowReach } from "./shadow-reach.ts";
import { ballShadow } from "./testing/ball-shadow.ts";

/** Height of the source over the ball's centre 992 mm, over the detector 1000. */
const magnified = 1000 / 992;
const shadow = ballShadow([0, 0, 0], [6, 12, 4]);
const upwards = { from: { x: 0, y: 0 }, to: { x: 0, y: -1 } };

test("shadowReach and farthestPoint point are the ellipse's", () => {
  const { low, high } = shadowReach(shadow, upwards.from, direction(upwards));
  expect(low).toBeCloseTo(-12 * magnified, 2);
  expect(high).toBeCloseTo(12 * magnified, 2);
  expect(farthestPoint(shadow, { x: 1, y: 0 }).x).toBeCloseTo(6 * magnified, 2);
});

test.each([-8, -3, 0, 5, 10])("the ellipse is as wide as its equation says at %d mm", (level) => {
  const half = 6 * magnified * Math.sqrt(1 - (level / (12 * magnified)) ** 2);
  const [extent] = outlineCrossings(shadow, upwards, [level]);
  expect(extent?.low).toBeCloseTo(-half, 1);
  expect(extent?.high).toBeCloseTo(half, 1);
});

test("many levels at once give what each gives alone", () => {
  const levels = [-9, -4.5, 0, 4.5, 9];
  const together = outlineCrossings(shadow, upwards, levels);
  levels.forEach((level, index) => {
    expect(outlineCrossings(shadow, upwards, [level])[0]).toEqual(together[index]);
  });
});

test("across is to the right of the axis on the film", () => {
  expect(pointAtLevel(upwards, 10, 3)).toEqual({ x: 3, y: -10 });
});
