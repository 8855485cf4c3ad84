import { circleFit, distance, type Point } from "@firstray/geometry";
import { expect, test } from "vitest";
import { ownContour } from "./own-contour.ts";

const centre = { x: 100, y: 100 };
const arc = (radius: number): readonly Point[] =>
  Array.from({ length: 41 }, (_, index) => {
    const angle = ((index - 20) * 2 * Math.PI) / 180 - Math.PI / 2;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
/** A head of 40 pixels, a gap of 8, the neighbour's plate of 8, then its marrow; edges some 3 pixels wide. */
const joint = (x: number, y: number): number => {
  const away = distance({ x, y }, centre);
  const step = (at: number): number => 1 / (1 + Math.exp((at - away) / 0.8));
  return 600 - 250 * step(40) + 500 * step(48) - 450 * step(56);
};
const radiusOf = (contour: readonly Point[]): number => circleFit(contour).radius;

test("a contour on the far side of the neighbour's plate moves to the bone's own edge", () => {
  const contour = arc(56);
  expect(radiusOf(ownContour(joint, { circle: circleFit(contour), contour }, 0.2))).toBeCloseTo(40, 0);
});

test("a contour on the bone's own edge stays", () => {
  const contour = arc(40);
  expect(ownContour(joint, { circle: circleFit(contour), contour }, 0.2)).toBe(contour);
});
