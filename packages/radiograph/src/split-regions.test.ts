import { expect, test } from "vitest";
import { splitRegions } from "./split-regions.ts";

test.each([1, 40, 99])("split at column %d, every pixel lies in one part", (at) => {
  const [left, right] = splitRegions({ columns: 100, rows: 80 }, at);
  expect(left).toEqual({ left: 0, top: 0, width: at, height: 80 });
  expect(right).toEqual({ left: at, top: 0, width: 100 - at, height: 80 });
});

test.each([0, 100, -3, 12.5, Number.NaN])("column %d splits nothing", (at) => {
  expect(() => splitRegions({ columns: 100, rows: 80 }, at)).toThrow("from 1 to 99");
});
