import { expect, test } from "vitest";
import { neckLevels } from "./neck-levels.ts";
import { uprightCourse } from "./testing/upright-course.ts";

const course = uprightCourse({ x: 200, from: 380, to: 300, widthPixels: 61 });

/** A solid tube: its greys rise with the thickness that the rays cross. @param half - half its width at a height of the film. */
function tube(half: (y: number) => number): (x: number, y: number) => number {
  return (x, y) => 100 + 4 * Math.sqrt(Math.max(0, half(y) ** 2 - (x - 200) ** 2));
}

test("every level between the two places, half a millimetre apart, each with both outer cortices", () => {
  const levels = neckLevels(
    tube(() => 30),
    course,
    { from: 100, to: 180 },
  );
  expect(levels[0]?.along).toBeCloseTo(100, 0);
  expect(levels.at(-1)?.along).toBeCloseTo(180, 0);
  expect((levels[1]?.along ?? 0) - (levels[0]?.along ?? 0)).toBeCloseTo(2.5, 6);
  for (const { medial, lateral, strength } of levels) {
    expect(Math.abs(medial + 30)).toBeLessThan(1.2);
    expect(Math.abs(lateral - 30)).toBeLessThan(1.2);
    expect(strength).toBeGreaterThan(0.8);
  }
});

test("where the bone flares, the levels grow wider", () => {
  const levels = neckLevels(
    tube((y) => 30 + 0.1 * (280 - y)),
    course,
    { from: 100, to: 180 },
  );
  const width = (at: number): number => (levels.at(at)?.lateral ?? 0) - (levels.at(at)?.medial ?? 0);
  expect(width(-1) - width(0)).toBeGreaterThan(12);
  expect(width(-1) - width(0)).toBeLessThan(20);
});

test("medial is where the course says, on a left foot to the right", () => {
  const [level] = neckLevels(
    tube(() => 30),
    { ...course, axis: { from: { x: 205, y: 380 }, to: { x: 205, y: 300 } }, lateral: { x: -1, y: 0 } },
    { from: 100, to: 180 },
  );
  expect(Math.abs((level?.medial ?? 0) + 25)).toBeLessThan(1.2);
  expect(Math.abs((level?.lateral ?? 0) - 35)).toBeLessThan(1.2);
});
