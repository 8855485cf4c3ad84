import { expect, test } from "vitest";
import { along, crossings, farthest, pointAt, reach } from "./silhouette.ts";
import { ballShadow } from "./testing/ball-shadow.ts";

/** Height of the source over the ball's centre 992 mm, over the detector 1000. */
const magnified = 1000 / 992;
const shadow = ballShadow([0, 0, 0], [6, 12, 4]);
const upwards = { from: { x: 0, y: 0 }, to: { x: 0, y: -1 } };

test("reach and farthest point are the ellipse's", () => {
  const { low, high } = reach(shadow, upwards.from, along(upwards));
  expect(low).toBeCloseTo(-12 * magnified, 2);
  expect(high).toBeCloseTo(12 * magnified, 2);
  expect(farthest(shadow, { x: 1, y: 0 }).x).toBeCloseTo(6 * magnified, 2);
});

test.each([-8, -3, 0, 5, 10])("the ellipse is as wide as its equation says at %d mm", (level) => {
  const half = 6 * magnified * Math.sqrt(1 - (level / (12 * magnified)) ** 2);
  const [extent] = crossings(shadow, upwards, [level]);
  expect(extent?.low).toBeCloseTo(-half, 1);
  expect(extent?.high).toBeCloseTo(half, 1);
});

test("many levels at once give what each gives alone", () => {
  const levels = [-9, -4.5, 0, 4.5, 9];
  const together = crossings(shadow, upwards, levels);
  levels.forEach((level, index) => {
    expect(crossings(shadow, upwards, [level])[0]).toEqual(together[index]);
  });
});

test("across is to the right of the axis on the film", () => {
  expect(pointAt(upwards, 10, 3)).toEqual({ x: 3, y: -10 });
});
