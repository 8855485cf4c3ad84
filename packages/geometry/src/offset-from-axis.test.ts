import { expect, test } from "vitest";
import { offsetFromAxis } from "./offset-from-axis.ts";
import { perpendicular } from "./perpendicular.ts";
import { positionAlongAxis } from "./position-along-axis.ts";

const distal = { from: { x: 1, y: 1 }, to: { x: 1, y: 5 } };

test.each([
  { point: { x: 4, y: 2 }, offset: 3, along: 1 },
  { point: { x: -1, y: 9 }, offset: -2, along: 8 },
  { point: { x: 1, y: 0 }, offset: 0, along: -1 },
])("($point.x, $point.y) lies $offset lateral and $along along an axis that points distally", ({ point, offset, along }) => {
  expect(offsetFromAxis(point, distal)).toBeCloseTo(offset, 12);
  expect(positionAlongAxis(point, distal)).toBeCloseTo(along, 12);
});

test("the perpendicular of a medial-to-lateral line points distally", () => {
  expect(perpendicular({ from: { x: 2, y: 3 }, to: { x: 6, y: 3 } })).toEqual({ from: { x: 2, y: 3 }, to: { x: 2, y: 7 } });
});
