import { distance } from "@firstray/geometry";
import { expect, test } from "vitest";
import { headArc } from "./head-arc.ts";

const centre = { x: 100, y: 100 };
const search = { origin: { x: 103, y: 52 }, outwards: { x: 0, y: -1 }, widthPixels: 44, pixelMm: 0.25 };
/** A head of 40 pixels that ends with a step of its own, a gap of 8, the neighbour's plate of 8 and its marrow; edges some 3 pixels wide. */
const joint =
  (ownStep: number, plateStep: number) =>
  (x: number, y: number): number => {
    const away = distance({ x, y }, centre);
    const step = (at: number): number => 1 / (1 + Math.exp((at - away) / 0.8));
    return 600 - ownStep * step(40) + plateStep * (step(48) - step(56));
  };

test.each([
  { what: "without a neighbour", ownStep: 250, plateStep: 0 },
  { what: "across the gap from its neighbour", ownStep: 250, plateStep: 200 },
  { what: "fainter than the neighbour's plate", ownStep: 250, plateStep: 500 },
])("a head $what: its own arc", ({ ownStep, plateStep }) => {
  const arc = headArc(joint(ownStep, plateStep), search);
  expect(arc?.radius).toBeCloseTo(40, 0);
  expect(arc && distance(arc.centre, centre)).toBeLessThan(1);
});

test("even greys show no arc", () => {
  expect(headArc(() => 300, search)).toBeUndefined();
});
