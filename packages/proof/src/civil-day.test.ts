import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { civilDay, dayNumber } from "./civil-day.ts";

test.each([
  { day: -1, date: "2027-01-10" },
  { day: 0, date: "2027-01-11" },
  { day: 28, date: "2027-02-08" },
  { day: 62, date: "2027-03-14" },
  { day: 63, date: "2027-03-15" },
  { day: 414, date: "2028-02-29" },
])("day $day is $date, whatever the clocks do", ({ day, date }) => {
  expect(civilDay(day)).toBe(date);
  expect(dayNumber(Temporal.PlainDate.from(date))).toBe(day);
});
