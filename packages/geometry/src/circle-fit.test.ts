import fc from "fast-check";
import { expect, test } from "vitest";
import { circleFit } from "./circle-fit.ts";

const arc = (
  centre: { x: number; y: number },
  radius: number,
  { from, to }: { from: number; to: number },
  wobble = 0,
): { x: number; y: number }[] =>
  Array.from({ length: 25 }, (_, index) => {
    const angle = from + ((to - from) * index) / 24;
    const reach = radius + wobble * (index % 2 === 0 ? 1 : -1);
    return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
  });

test("finds the circle of an exact arc, also of a short one", () => {
  const place = fc.double({ min: -3000, max: 3000, noNaN: true });
  const radius = fc.double({ min: 20, max: 200, noNaN: true });
  const start = fc.double({ min: 0, max: 6, noNaN: true });
  const span = fc.double({ min: 0.8, max: 6, noNaN: true });
  fc.assert(
    fc.property(fc.record({ x: place, y: place }), radius, start, span, (centre, r, from, width) => {
      const fitted = circleFit(arc(centre, r, { from, to: from + width }));
      expect(Math.hypot(fitted.centre.x - centre.x, fitted.centre.y - centre.y)).toBeLessThan(1e-6);
      expect(fitted.radius).toBeCloseTo(r, 6);
      expect(fitted.residual).toBeLessThan(1e-6);
    }),
  );
});

test("fits a rough arc of a third of the circle within its roughness, and says how rough it is", () => {
  const fitted = circleFit(arc({ x: 10, y: 20 }, 60, { from: 0, to: 2 }, 1));
  expect(Math.abs(fitted.radius - 60)).toBeLessThan(1);
  expect(fitted.residual).toBeGreaterThan(0.9);
  expect(fitted.residual).toBeLessThan(1.1);
});

test.each([
  {
    what: "two points",
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
  },
  {
    what: "points on one line",
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
      { x: 5, y: 5 },
    ],
  },
])("$what make no circle", ({ points }) => {
  expect(() => circleFit(points)).toThrow(RangeError);
});
