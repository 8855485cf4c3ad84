import { expect, test } from "vitest";
import { askedBirthDate } from "./asked-birth-date.ts";

test.each([
  { form: { day: "3", month: "2", year: "1970" }, date: "1970-02-03" },
  { form: { day: " 03 ", month: "02", year: "1970" }, date: "1970-02-03" },
  { form: { day: "29", month: "2", year: "1971" }, date: undefined },
  { form: { day: "3", month: "", year: "1970" }, date: undefined },
  { form: { day: "3e0", month: "2", year: "1970" }, date: undefined },
  { form: { day: ["3"], month: "2", year: "1970" }, date: undefined },
  { form: "day=3", date: undefined },
  { form: null, date: undefined },
])("$form is $date", ({ form, date }) => {
  expect(askedBirthDate(form)).toBe(date);
});
