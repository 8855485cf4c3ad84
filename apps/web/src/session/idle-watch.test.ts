import { expect, test } from "vitest";
import { idleStep } from "./idle-watch.ts";

const minute = 60_000;

test.each([
  { activeAt: 0, toldAt: 0, now: 9.9 * minute, kind: "wait" },
  { activeAt: 0, toldAt: 0, now: 10 * minute, kind: "lock" },
  { activeAt: 0, toldAt: 0, now: 600 * minute, kind: "lock" },
  { activeAt: 5 * minute, toldAt: 0, now: 5 * minute, kind: "tell-server" },
  { activeAt: 5 * minute, toldAt: 4.5 * minute, now: 5 * minute, kind: "wait" },
  { activeAt: 5 * minute, toldAt: 5 * minute, now: 8 * minute, kind: "wait" },
])("active at $activeAt, told at $toldAt, now $now: $kind", ({ activeAt, toldAt, now, kind }) => {
  expect(idleStep({ activeAt, toldAt }, now, 10).kind).toBe(kind);
});
