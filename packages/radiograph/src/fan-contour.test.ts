import { expect, test } from "vitest";
import { fanContour } from "./fan-contour.ts";

const centre = { x: 100, y: 100 };
const angles = Array.from({ length: 60 }, (_, index) => (index * 2 * Math.PI) / 60);
const step = (away: number, at: number, height: number): number => height / (1 + Math.exp(2 * (away - at)));
/** A disc of bone with a radius of 40 pixels in flesh that ends at 58, where the greys fall more steeply. */
const inFlesh = (x: number, y: number): number => {
  const away = Math.hypot(x - centre.x, y - centre.y);
  return step(away, 40, 300) + step(away, 58, 500);
};
const search = { centre, angles, radiusAt: () => 47, deviation: 8, pixelMm: 0.2 };
const farthestOff = (radius: number, first: boolean): number =>
  Math.max(...fanContour(inFlesh, { ...search, first }).map(({ x, y }) => Math.abs(Math.hypot(x - centre.x, y - centre.y) - radius)));

test("the first clear fall is the bone's, though its skin's is steeper", () => {
  expect(farthestOff(40, true)).toBeLessThan(0.5);
});

test("asked for no first one, it takes the steepest within reach", () => {
  const closer = { ...search, radiusAt: () => 55, deviation: 5 };
  const found = fanContour(inFlesh, closer).map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
  for (const away of found) expect(Math.abs(away - 58)).toBeLessThan(0.5);
});

test("a fall is told in grey levels per millimetre", () => {
  for (const { fall } of fanContour(inFlesh, { ...search, first: true })) expect(fall).toBeGreaterThan(100);
});
