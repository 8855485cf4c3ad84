import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isCivilDate } from "./is-civil-date.ts";

test.each(["2028-02-29", "2000-02-29", "2027-12-31", "2027-04-30", "0000-01-01", "9999-12-31"])("%s is a day", (day) => {
  expect(isCivilDate(day)).toBe(true);
});

test.each([
  "2027-02-29",
  "2100-02-29",
  "2027-04-31",
  "2027-13-01",
  "2027-00-10",
  "2027-01-00",
  "2027-1-1",
  "20270111",
  "2027-01-11T00:00",
  "",
  20270111,
  undefined,
  null,
])("%s is none", (day) => {
  expect(isCivilDate(day)).toBe(false);
});

test("it says what the calendar says, of any year, month and day", () => {
  const numbers = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      expect(isCivilDate(text)).toBe(isInCalendar(text));
    }),
  );
});

function isInCalendar(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
