import { expect, test } from "vitest";
import { calendarDay } from "./calendar-day.ts";

test.each([
  { text: "2027-02-28", is: "2027-02-28" },
  { text: "2028-02-29", is: "2028-02-29" },
  { text: "2027-02-29", is: undefined },
  { text: "2027-2-8", is: undefined },
  { text: "", is: undefined },
])("“$text” is $is", ({ text, is }) => {
  expect(calendarDay(text)?.toString()).toBe(is);
});
