import { expect, test } from "vitest";
import { standsStill } from "./stands-still.ts";

test.each([
  { last: "2027-01-13T15:00:00Z", now: "2027-01-14T15:00:00Z", still: false },
  { last: "2027-01-13T15:00:00Z", now: "2027-01-14T15:00:01Z", still: true },
  { last: undefined, now: "2027-01-14T15:00:00Z", still: true },
])("last $last, now $now: $still", ({ last, now, still }) => {
  expect(standsStill(last, Date.parse(now))).toBe(still);
});
