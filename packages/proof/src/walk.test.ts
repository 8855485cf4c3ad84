import { expect, test } from "vitest";
import { walk } from "./walk.ts";

test("the same seeds walk the same histories, and they are long enough to mean something", () => {
  const { steps, wrong } = walk({ kind: "walk", first: 11, count: 20 });
  expect(walk({ kind: "walk", first: 11, count: 20 })).toEqual({ kind: "walked", steps, wrong });
  expect(steps).toBeGreaterThan(20 * 20);
  expect(wrong).toEqual([]);
});
