import fc from "fast-check";
import { expect, test } from "vitest";
import { isSquare, squarePixels, squareSize } from "./square-pixels.ts";

test.each([
  [{ rowSpacing: 0.1, columnSpacing: 0.1 }, true],
  [{ rowSpacing: 0.1, columnSpacing: 0.10004 }, true],
  [{ rowSpacing: 0.1, columnSpacing: 0.1001 }, false],
  [{ rowSpacing: 0.10006, columnSpacing: 0.1 }, false],
])("%o is square: %s", (shape, square) => expect(isSquare(shape)).toBe(square));

const shape = fc.record({
  rowSpacing: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
  columnSpacing: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
});

test("a plane stays the plane it is, at its true place: a pixel's grey says where in millimetres it lies", () => {
  fc.assert(
    fc.property(shape, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }), (pixels, columns, rows) => {
      const planeAt = (xMm: number, yMm: number): number => 1000 * xMm + 3000 * yMm;
      const greys = Uint16Array.from({ length: columns * rows }, (_, index) =>
        Math.round(planeAt((index % columns) * pixels.columnSpacing, Math.floor(index / columns) * pixels.rowSpacing)),
      );
      const square = squarePixels({ columns, rows, greys }, pixels);
      const side = Math.min(pixels.rowSpacing, pixels.columnSpacing);
      square.greys.forEach((grey, index) => {
        const expected = planeAt((index % square.columns) * side, Math.floor(index / square.columns) * side);
        expect(Math.abs(grey - expected)).toBeLessThanOrEqual(1.001);
      });
    }),
  );
});

test("the square film covers the original and never more", () => {
  fc.assert(
    fc.property(shape, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (pixels, columns, rows) => {
      const side = Math.min(pixels.rowSpacing, pixels.columnSpacing);
      const size = squareSize(columns, rows, pixels);
      const left = (columns - 1) * pixels.columnSpacing - (size.columns - 1) * side;
      const below = (rows - 1) * pixels.rowSpacing - (size.rows - 1) * side;
      for (const rest of [left, below]) {
        expect(rest).toBeGreaterThan(-1e-6);
        expect(rest).toBeLessThan(side);
      }
    }),
  );
});
