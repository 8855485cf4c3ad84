import { expect, test } from "vitest";
import { sideOf } from "./side-of.ts";

test.each([
  { feet: [], side: undefined },
  { feet: ["left"], side: "left" },
  { feet: ["right"], side: "right" },
  { feet: ["right", "left"], side: "both" },
] as const)("$feet is $side", ({ feet, side }) => {
  expect(sideOf(feet)).toBe(side);
});
