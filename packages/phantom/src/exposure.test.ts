import { seededRandom } from "@firstray/geometry";
import { expect, test } from "vitest";
import { exposure } from "./exposure.ts";
import { plainLook } from "./testing/plain-look.ts";

const window = { columns: 200, rows: 200, mmPerPixel: 0.15, originColumn: 0, originRow: 0 };
const slab = (value: number): Float32Array => new Float32Array(window.columns * window.rows).fill(value);

test.each([0, 0.5, 2, 4])("without scatter and noise a detector reads what the beam lost: %d", (lost) => {
  for (const value of exposure(slab(lost), window, plainLook, seededRandom(1)).subarray(0, 500)) expect(value).toBeCloseTo(lost, 4);
});

test.each([
  { lost: 0, quanta: 10_000 },
  { lost: 2, quanta: 10_000 },
  { lost: 1, quanta: 40_000 },
])("noise is that of the quanta that arrive: $quanta thinned by $lost", ({ lost, quanta }) => {
  const read = exposure(slab(lost), window, { ...plainLook, quanta }, seededRandom(2));
  const mean = read.reduce((sum, value) => sum + value, 0) / read.length;
  const sd = Math.sqrt(read.reduce((sum, value) => sum + (value - mean) ** 2, 0) / read.length);
  const expected = 1 / Math.sqrt(quanta * Math.exp(-lost));
  expect(sd / expected).toBeGreaterThan(0.95);
  expect(sd / expected).toBeLessThan(1.05);
});

test("scatter veils what lies behind thick parts, so it looks thinner than it is", () => {
  const half = slab(0).map((_, index) => (index % window.columns < 100 ? 0 : 4));
  const read = exposure(half, window, { ...plainLook, scatter: 0.4 }, seededRandom(3));
  expect(read[100 * window.columns + 110]).toBeLessThan(3.5);
  expect(read[100 * window.columns + 110]).toBeGreaterThan(1);
});
