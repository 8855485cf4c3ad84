import { Temporal } from "temporal-polyfill";
import { expect, test, vi } from "vitest";
import { notYetSentence } from "./activity-sentences.ts";

const made = vi.hoisted(() => {
  const count = { formats: 0 };
  const Format = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(Format, {
    construct: (target, options) => {
      count.formats += 1;
      return Reflect.construct(target, options);
    },
  });
  return count;
});

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

test("the formats of a date are made once, not for every sentence", () => {
  const first = Temporal.PlainDate.from("2027-01-01");
  notYetSentence(first);
  const { formats } = made;
  for (let days = 1; days <= 20; days += 1) notYetSentence(first.add({ days }));
  expect(made.formats).toBe(formats);
});
