import { expect, test } from "vitest";
import { develop } from "./develop.ts";
import { plainLook } from "./testing/plain-look.ts";

const window = { columns: 400, rows: 60, mmPerPixel: 0.5, originColumn: 0, originRow: 0 };
/** Open beam on the left third, then ever thicker to the right. */
const wedge = Float32Array.from({ length: window.columns * window.rows }, (_, index) =>
  Math.max(0, (((index % window.columns) - 130) / 270) * 4),
);
const middleRow = (picture: Float32Array): Float32Array => picture.subarray(30 * window.columns, 31 * window.columns);

test.each([0.6, 1, 1.3])("thicker is brighter, from the open beam's grey to white, gamma %d", (gamma) => {
  const row = middleRow(develop(wedge, window, { ...plainLook, gamma }));
  expect(row[5]).toBeCloseTo(plainLook.airGrey, 2);
  expect(row[395]).toBeGreaterThan(0.85);
  for (let column = 1; column < window.columns; column += 1) {
    expect(row[column] ?? 0).toBeGreaterThanOrEqual((row[column - 1] ?? 0) - 1e-6);
    expect(row[column]).toBeLessThanOrEqual(1);
  }
});

test("edge enhancement deepens both sides of a step", () => {
  const step = wedge.map((_, index) => (index % window.columns < 130 ? 0 : index % window.columns < 260 ? 1 : 1.4));
  const plain = middleRow(develop(step, window, plainLook));
  const enhanced = middleRow(develop(step, window, { ...plainLook, edge: 2 }));
  const rise = (row: Float32Array): number => (row[260] ?? 0) - (row[259] ?? 0);
  expect(rise(enhanced)).toBeGreaterThan(1.2 * rise(plain));
});
