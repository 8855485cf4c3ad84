import { expect, test } from "vitest";
import { jointFalls } from "./joint-falls.ts";

test.each([
  { what: "a fall alone keeps its steepness", slopes: [0, -4, 0, 0, 0], at: 1, expected: 4 },
  { what: "a fall that a rise follows counts twice", slopes: [0, -4, 0, 5, 0], at: 1, expected: 8 },
  { what: "a lesser rise adds what it has", slopes: [0, -4, 0, 1, 0], at: 1, expected: 5 },
  { what: "a rise beyond reach adds nothing", slopes: [0, -4, 0, 0, 0, 5], at: 1, expected: 4 },
  { what: "a rise is no fall", slopes: [0, 4, 0, 5, 0], at: 1, expected: 0 },
])("$what", ({ slopes, at, expected }) => {
  expect(jointFalls(Float64Array.from(slopes), { from: 1, to: 2 })[at]).toBe(expected);
});
