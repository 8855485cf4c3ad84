import { expect, test } from "vitest";
import { nearestHandle } from "./nearest-handle.ts";

const view = { centre: [50, 50], scale: 2, quarterTurns: 0, mirrored: false } as const;
const viewport = { width: 200, height: 200 };
const handles = [
  { key: "one", at: [50, 50] },
  { key: "other", at: [55, 50] },
] as const;

test.each([
  { at: [100, 100], reach: 12, key: "one" },
  { at: [107, 100], reach: 12, key: "other" },
  { at: [112, 110], reach: 12, key: "other" },
  { at: [130, 100], reach: 12, key: undefined },
  { at: [130, 100], reach: 26, key: "other" },
] as const)("within $reach of $at lies $key", ({ at, reach, key }) => {
  expect(nearestHandle(handles, at, view, viewport, reach)?.key).toBe(key);
});
