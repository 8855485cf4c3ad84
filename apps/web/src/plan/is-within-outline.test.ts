import { expect, test } from "vitest";
import { isWithinOutline } from "./is-within-outline.ts";

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

test.each([
  { at: [5, 5], within: true },
  { at: [0.1, 9.9], within: true },
  { at: [-0.1, 5], within: false },
  { at: [5, 10.1], within: false },
] as const)("$at lies within a square: $within", ({ at, within }) => {
  expect(isWithinOutline(square, at)).toBe(within);
  expect(isWithinOutline(square.toReversed(), at)).toBe(within);
});

test("what an outline goes round twice is within it, as pictures are filled", () => {
  expect(isWithinOutline([...square, ...square], [5, 5])).toBe(true);
});
