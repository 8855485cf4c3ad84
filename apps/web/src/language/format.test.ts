import { describe, expect, test } from "vitest";
import { daysBetween } from "./days-between.ts";
import { formatDate } from "./format-date.ts";
import { formatMoment } from "./format-moment.ts";
import { formatNumber } from "./format-number.ts";

describe("a day", () => {
  test.each([
    { language: "en", style: "short", text: "Jan 11, 2027" },
    { language: "fr", style: "short", text: "11 janv. 2027" },
    { language: "en", style: "long", text: "Monday, January 11, 2027" },
    { language: "fr", style: "long", text: "lundi 11 janvier 2027" },
  ] as const)("is written $text ($language, $style), whatever the machine's time zone", ({ language, style, text }) => {
    expect(formatDate("2027-01-11", language, style)).toBe(text);
  });
});

test("a moment is written in the practice's time zone", () => {
  expect(formatMoment("2027-01-12T03:30:00Z", "fr", "America/Toronto")).toMatch(/11 janv\. 2027/);
});

describe("a number", () => {
  test.each([
    { value: 6.9, language: "en", text: "6.9" },
    { value: 6.9, language: "fr", text: "6,9" },
    { value: -3.25, language: "en", text: "−3.3" },
    { value: -0.04, language: "en", text: "0.0" },
  ] as const)("$value is written $text in $language", ({ value, language, text }) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});

describe("days between", () => {
  test.each([
    { from: "2027-01-11", to: "2027-02-08", days: 28 },
    { from: "2027-03-13", to: "2027-03-15", days: 2 },
    { from: "2028-02-28", to: "2028-03-01", days: 2 },
    { from: "2027-02-08", to: "2027-02-01", days: -7 },
  ])("$from to $to is $days", ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
