import { expect, test } from "vitest";
import { worklistDeed } from "./worklist-deed.ts";

const free = { modified: false, taken: false, onLine: false };

test.each([
  { key: "j", does: "next" },
  { key: "J", does: "next" },
  { key: "k", does: "previous" },
  { key: "/", does: "search" },
  { key: "p", does: "print" },
  { key: "?", does: "help" },
  { key: "ArrowDown", does: undefined },
  { key: "ArrowDown", onLine: true, does: "next" },
  { key: "ArrowUp", onLine: true, does: "previous" },
  { key: "Enter", onLine: true, does: undefined },
  { key: "x", does: undefined },
  { key: "j", taken: true, does: undefined },
  { key: "/", taken: true, does: undefined },
  { key: "p", modified: true, does: undefined },
])("$key (taken: $taken, modified: $modified, on a line: $onLine) does $does", ({ does, ...pressed }) => {
  expect(worklistDeed({ ...free, ...pressed })).toBe(does);
});
