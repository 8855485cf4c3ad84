import type { Point } from "@firstray/geometry";
import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceFromPath } from "./distance-from-path.ts";
import { medialCourse } from "./medial-course.ts";
import { totalTurn } from "./total-turn.ts";

const toe: Point = { x: -2, y: 90 };
const cut: Point = { x: 0, y: 40 };

test("with nothing in the way it is straight", () => {
  expect(medialCourse(toe, cut, [])).toEqual([toe, cut]);
  expect(medialCourse(toe, cut, [{ at: { x: 6, y: 60 }, clearance: 1 }])).toEqual([toe, cut]);
});

test("what lies before the toe or behind the cut does not bend it", () => {
  const away = [95, 30].map((y) => ({ at: { x: -20, y }, clearance: 1 }));
  expect(medialCourse(toe, cut, away)).toEqual([toe, cut]);
});

test("an obstacle in the way is passed medially, at its clearance", () => {
  const course = medialCourse(toe, cut, [{ at: { x: -6, y: 60 }, clearance: 1 }]);
  expect(Math.min(...course.map(({ x }) => x))).toBeCloseTo(-7, 1);
  expect(distanceFromPath({ x: -6, y: 60 }, course)).toBeCloseTo(1, 1);
});

test("it clears every obstacle, and turns to the lateral side only", () => {
  const obstacle = fc.record({
    at: fc.record({ x: fc.double({ min: -12, max: 5, noNaN: true }), y: fc.double({ min: 45, max: 85, noNaN: true }) }),
    clearance: fc.double({ min: 0.5, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(obstacle, { maxLength: 5 }), (obstacles) => {
      const course = medialCourse(toe, cut, obstacles);
      for (const { at, clearance } of obstacles) {
        const beside = medialAt(course, at.y);
        expect(beside).toBeLessThanOrEqual(at.x - 0.98 * clearance);
      }
      // A thread that turned back medially somewhere would turn more in all than its two ends differ by.
      const [first, second, before, last] = [course[0], course[1], course.at(-2), course.at(-1)];
      if (first && second && before && last) expect(totalTurn(course)).toBeCloseTo(angle(before, last) - angle(first, second), 6);
    }),
  );
});

/** Where the course passes a level. */
function medialAt(course: readonly Point[], y: number): number {
  const index = course.findIndex((point) => point.y <= y);
  const [above, below] = [course[index - 1], course[index]];
  if (!above || !below) throw new Error(`the course does not pass the level ${y}`);
  return above.x + ((below.x - above.x) * (above.y - y)) / (above.y - below.y);
}

/** Of a way that runs proximally: how far it points laterally, degrees. */
function angle(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}
