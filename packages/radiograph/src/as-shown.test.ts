import { expect, test } from "vitest";
import { asShown } from "./as-shown.ts";

test.each([
  { value: 11.949, shown: 11.9 },
  { value: 11.95, shown: 12 },
  { value: 17.95, shown: 18 },
  { value: 18.049, shown: 18 },
  { value: -0.04, shown: 0 },
  { value: -0.05, shown: -0.1 },
])("$value reads $shown", ({ value, shown }) => {
  expect(Object.is(asShown(value, 1), shown)).toBe(true);
});

test("refuses a number that is none", () => {
  expect(() => asShown(Number.NaN, 1)).toThrow(/finite, got NaN/);
});
