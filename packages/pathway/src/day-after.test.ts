import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayAfter } from "./day-after.ts";

test.each([
  { day: "2027-02-28", days: 1, is: "2027-03-01" },
  { day: "2028-02-28", days: 1, is: "2028-02-29" },
  { day: "2027-12-31", days: 1, is: "2028-01-01" },
  { day: "2027-03-14", days: -14, is: "2027-02-28" },
  { day: "2027-03-14", days: 0, is: "2027-03-14" },
])("$days days after $day is $is, however often it is asked", ({ day, days, is }) => {
  const from = Temporal.PlainDate.from(day);
  expect([dayAfter(from, days), dayAfter(from, days), dayAfter(from, -days)].map(String)).toEqual([
    is,
    is,
    from.subtract({ days }).toString(),
  ]);
});
