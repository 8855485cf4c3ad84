import { expect, test } from "vitest";
import { blurred } from "./blurred.ts";
import { broadBlur } from "./broad-blur.ts";

const size = { columns: 90, rows: 70 };
const flat = new Float32Array(size.columns * size.rows).fill(3);

test.each([0.1, 0.8, 2.5])("a flat raster stays flat, SD %d", (sd) => {
  for (const value of blurred(flat, size, sd)) expect(value).toBeCloseTo(3, 4);
});

test("a point spreads to the SD that was asked and keeps its sum", () => {
  const point = new Float32Array(size.columns * size.rows);
  point[35 * size.columns + 45] = 1;
  const spread = blurred(point, size, 2);
  let [sum, squares] = [0, 0];
  spread.forEach((value, index) => {
    sum += value;
    squares += value * ((index % size.columns) - 45) ** 2;
  });
  expect(sum).toBeCloseTo(1, 4);
  expect(Math.sqrt(squares)).toBeGreaterThan(1.9);
  expect(Math.sqrt(squares)).toBeLessThan(2.05);
});

test("a broad blur follows a slow slope and evens out a fast one", () => {
  const row = new Float32Array(size.columns);
  const slope = Float32Array.from(flat, (_, index) => index % size.columns);
  broadBlur(slope, size, 6).row(35, row);
  for (let column = 25; column < 65; column += 1) expect(row[column]).toBeCloseTo(column, 0);
  const stripes = Float32Array.from(flat, (_, index) => (index % 2) * 2);
  broadBlur(stripes, size, 6).row(35, row);
  for (const value of row) expect(value).toBeCloseTo(1, 1);
});
