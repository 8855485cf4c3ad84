import { distance } from "@firstray/geometry";
import { expect, test } from "vitest";
import { arcContour } from "./arc-contour.ts";

const centre = { x: 100, y: 100 };
/** A head of 40 pixels, cut off where its contour turns 30° to the right. */
const cutHead = (x: number, y: number): number => {
  const isCut = x > centre.x + 40 * Math.sin(Math.PI / 6);
  return isCut ? 100 : 100 + 400 / (1 + Math.exp((distance({ x, y }, centre) - 40) / 0.8));
};

test("the contour is followed near its arc, and only where the bone is", () => {
  const contour = arcContour(
    cutHead,
    { centre: { x: 101, y: 101 }, radius: 41 },
    { outwards: { x: 0, y: -1 }, halfArcDegrees: 50, pixelMm: 0.25 },
  );
  const angles = contour.map(({ x, y }) => (Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI);
  const whole = contour.filter((_, index) => (angles[index] ?? 0) < 26);
  expect(whole.length).toBeGreaterThan(35);
  for (const point of whole) expect(Math.abs(distance(point, centre) - 40)).toBeLessThan(0.6);
  expect(Math.min(...angles)).toBeLessThan(-45);
  expect(Math.max(...angles)).toBeGreaterThan(25);
  expect(Math.max(...angles)).toBeLessThan(36);
});
