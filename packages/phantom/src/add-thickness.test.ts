import { expect, test } from "vitest";
import { addThickness } from "./add-thickness.ts";
import { emptySpan } from "./empty-span.ts";
import { ballShadow } from "./testing/ball-shadow.ts";
import { widenSpan } from "./widen-span.ts";

const window = { columns: 121, rows: 121, mmPerPixel: 0.25, originColumn: 60, originRow: 60 };

test("the beam's length inside a ball is the ball's chord", () => {
  const raster = new Float32Array(window.columns * window.rows);
  addThickness(raster, ballShadow([0, 0, 0], [10, 10, 10]), window, 1);
  // 992 mm from source to the ball's centre, 8 mm on to the detector.
  const magnified = 1000 / 992;
  for (const offsetMm of [0, 2, 5, 8]) {
    const column = 60 + offsetMm / 0.25;
    expect(raster[60 * window.columns + column]).toBeCloseTo(2 * Math.sqrt(100 - (offsetMm / magnified) ** 2), 0.8);
  }
});

test("outside a closed surface nothing is added, inside nothing is negative", () => {
  const raster = new Float32Array(window.columns * window.rows);
  addThickness(raster, ballShadow([0.03, -0.07, 4], [9, 6, 3], 31), window, 2);
  expect(Math.min(...raster)).toBeGreaterThan(-0.01);
  expect(raster[0]).toBe(0);
  expect(raster[60 * window.columns + 110]).toBe(0);
});

test("two solids that overlap count once in a span", () => {
  const span = emptySpan(window);
  widenSpan(span, ballShadow([0, 0, 0], [10, 10, 10]), window);
  widenSpan(span, ballShadow([0, 0, 5], [10, 10, 10]), window);
  const middle = 60 * window.columns + 60;
  expect((span.far[middle] ?? 0) - (span.near[middle] ?? 0)).toBeCloseTo(25, 1);
});
