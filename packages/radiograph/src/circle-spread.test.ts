import { circleFit, type Point } from "@firstray/geometry";
import { expect, test } from "vitest";
import { circleSpread } from "./circle-spread.ts";

const up = { x: 0, y: 1 };
const arc = (halfDegrees: number): readonly Point[] =>
  Array.from({ length: 41 }, (_, index) => {
    const angle = (((index - 20) / 20) * halfDegrees * Math.PI) / 180;
    return { x: 50 * Math.sin(angle), y: 50 * Math.cos(angle) };
  });
const spreadOf = (halfDegrees: number): readonly [number, number] =>
  circleSpread(arc(halfDegrees), circleFit(arc(halfDegrees)), up, { sd: 1, correlated: 1 });

test("an arc tells its centre better across than along, and the better the longer it is", () => {
  const [along, across] = spreadOf(30);
  const [alongLonger, acrossLonger] = spreadOf(60);
  expect(along).toBeGreaterThan(3 * across);
  expect(alongLonger).toBeLessThan(along / 3);
  expect(acrossLonger).toBeLessThan(across);
});

test("a whole circle of independent points: σ · √(2 / n) either way", () => {
  const whole = Array.from({ length: 40 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 40;
    return { x: 50 * Math.cos(angle), y: 50 * Math.sin(angle) };
  });
  const [along, across] = circleSpread(whole, circleFit(whole), up, { sd: 1, correlated: 1 });
  expect(along).toBeCloseTo(Math.sqrt(2 / 40), 3);
  expect(across).toBeCloseTo(Math.sqrt(2 / 40), 3);
});

test("points that err together tell less", () => {
  const circle = circleFit(arc(45));
  const [, alone] = circleSpread(arc(45), circle, up, { sd: 1, correlated: 1 });
  const [, together] = circleSpread(arc(45), circle, up, { sd: 1, correlated: 8 });
  expect(together).toBeGreaterThan(1.5 * alone);
});
