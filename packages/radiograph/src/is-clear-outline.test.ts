import { expect, test } from "vitest";
import { isClearOutline } from "./is-clear-outline.ts";

test.each([
  { title: "falls all around", falls: [9, 10, 11, 10], clear: true },
  { title: "a fifth of it hidden", falls: [10, 10, 0, 10, 10, 9, 11, 10, 10, 10], clear: true },
  { title: "falls here and rises there", falls: [10, -4, 8, -9, 3, -1], clear: false },
  { title: "no fall at all", falls: [0, 0, 0], clear: false },
  { title: "no outline", falls: [], clear: false },
])("$title", ({ falls, clear }) => {
  expect(isClearOutline(falls.map((fall) => ({ x: 0, y: 0, fall })))).toBe(clear);
});
