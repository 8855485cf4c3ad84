import { expect, test } from "vitest";
import { edgePath } from "./edge-path.ts";

test.each([4, 4.25, 4.5, 4.8])("an edge that peaks at column %d is found there", (peak) => {
  const fallAt = (_row: number, column: number): number => Math.max(0, 9 - (column - peak) ** 2);
  for (const { column, strength } of edgePath({ rows: 6, columns: 10, fallAt })) {
    expect(column).toBeCloseTo(peak, 9);
    expect(strength).toBeCloseTo(1, 9);
  }
});

test("a row without an edge is weak", () => {
  const fallAt = (row: number, column: number): number => (row === 3 ? 0 : Math.max(0, 9 - (column - 4) ** 2));
  expect(edgePath({ rows: 6, columns: 10, fallAt }).map(({ strength }) => Math.round(strength))).toEqual([1, 1, 1, 0, 1, 1]);
});
