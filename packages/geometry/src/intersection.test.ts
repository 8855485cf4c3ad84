import { expect, test } from "vitest";
import { intersection } from "./intersection.ts";

const upright = { from: { x: 2, y: 0 }, to: { x: 2, y: 1 } };

test("lines meet beyond their ends", () => {
  expect(intersection(upright, { from: { x: 0, y: 10 }, to: { x: 1, y: 11 } })).toEqual({
    kind: "meets",
    at: { x: 2, y: expect.closeTo(12, 12) },
  });
});

test("parallel lines do not meet, whichever way they run", () => {
  expect(intersection(upright, { from: { x: 5, y: 9 }, to: { x: 5, y: -9 } })).toEqual({ kind: "parallel" });
});
