import { expect, test } from "vitest";
import { filmStrip } from "./film-strip.ts";
import { stripSlopes } from "./strip-slopes.ts";

test("a slanted plane rises by its own slopes, across and along", () => {
  const frame = { origin: { x: 0, y: 0 }, x: { x: 1, y: 0 }, y: { x: 0, y: 1 } };
  const strip = filmStrip((x, y) => 3 * x - 2 * y, { frame, rows: 6, columns: 8, rowStep: 0.5, columnStep: 2 });
  const { across, along } = stripSlopes(strip, 1);
  const middle = 6 * 17 + 8;
  expect(across[middle]).toBeCloseTo(6, 9);
  expect(along[middle]).toBeCloseTo(-1, 9);
});
