import { intoFrame } from "@firstray/geometry";
import { expect, test } from "vitest";
import { frameAlong } from "./frame-along.ts";

test("along an axis that runs up the film, y grows up the film and x to its right", () => {
  const frame = frameAlong({ from: { x: 10, y: 50 }, to: { x: 10, y: 20 } });
  const { x, y } = intoFrame({ x: 13, y: 40 }, frame);
  expect(x).toBeCloseTo(3);
  expect(y).toBeCloseTo(10);
});
