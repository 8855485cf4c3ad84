import { Temporal } from "temporal-polyfill";
import { expect, test, vi } from "vitest";
import { notYetSentence } from "./activity-sentences.ts";

test.each([
  ["2027-01-01", "January 1, 2027", "1 janvier 2027"],
  ["2027-02-28", "February 28, 2027", "28 février 2027"],
  ["2028-02-29", "February 29, 2028", "29 février 2028"],
  ["2027-11-07", "November 7, 2027", "7 novembre 2027"],
  ["2027-12-31", "December 31, 2027", "31 décembre 2027"],
])("%s is told as the day that it is, wherever the server stands", (date, en, fr) => {
  expect(notYetSentence(Temporal.PlainDate.from(date))).toEqual({
    en: `Not yet. At the earliest on ${en}; your surgeon tells you whether you may.`,
    fr: `Pas encore. Au plus tôt le ${fr}; votre chirurgien vous dira si vous le pouvez.`,
  });
});

test("a sentence makes no format of dates of its own", () => {
  const formats = [vi.spyOn(Temporal.PlainDate.prototype, "toLocaleString"), vi.spyOn(Intl, "DateTimeFormat")];
  notYetSentence(Temporal.PlainDate.from("2027-01-01"));
  for (const format of formats) {
    expect(format).not.toHaveBeenCalled();
    format.mockRestore();
  }
});
