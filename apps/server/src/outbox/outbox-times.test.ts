import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isWakingHour, outboxTimes } from "./outbox-times.ts";

const day = Temporal.PlainDate.from;

describe("from nine in the morning of the first day to the end of the last", () => {
  test.each([
    {
      what: "winter",
      zone: "America/Toronto",
      from: "2027-01-13",
      to: "2027-01-17",
      notBefore: "2027-01-13T14:00:00.000Z",
      validUntil: "2027-01-18T05:00:00.000Z",
    },
    {
      what: "summer",
      zone: "America/Toronto",
      from: "2027-07-13",
      to: "2027-07-17",
      notBefore: "2027-07-13T13:00:00.000Z",
      validUntil: "2027-07-18T04:00:00.000Z",
    },
    {
      what: "the clock goes forward on the first day",
      zone: "America/Toronto",
      from: "2027-03-14",
      to: "2027-03-14",
      notBefore: "2027-03-14T13:00:00.000Z",
      validUntil: "2027-03-15T04:00:00.000Z",
    },
    {
      what: "the clock goes back on the last day",
      zone: "America/Toronto",
      from: "2027-11-06",
      to: "2027-11-07",
      notBefore: "2027-11-06T13:00:00.000Z",
      validUntil: "2027-11-08T05:00:00.000Z",
    },
    {
      what: "29 February",
      zone: "America/Toronto",
      from: "2028-02-29",
      to: "2028-02-29",
      notBefore: "2028-02-29T14:00:00.000Z",
      validUntil: "2028-03-01T05:00:00.000Z",
    },
    {
      what: "the year's end",
      zone: "Europe/Paris",
      from: "2027-12-31",
      to: "2027-12-31",
      notBefore: "2027-12-31T08:00:00.000Z",
      validUntil: "2027-12-31T23:00:00.000Z",
    },
    {
      what: "a midnight that does not exist",
      zone: "America/Sao_Paulo",
      from: "2018-11-03",
      to: "2018-11-03",
      notBefore: "2018-11-03T12:00:00.000Z",
      validUntil: "2018-11-04T03:00:00.000Z",
    },
  ])("$what", ({ zone, from, to, notBefore, validUntil }) => {
    expect(outboxTimes({ notBefore: day(from), validUntil: day(to) }, zone)).toEqual({ notBefore, validUntil });
  });
});

test.each([
  { moment: "2027-03-14T11:59:59Z", waking: false },
  { moment: "2027-03-14T12:00:00Z", waking: true },
  { moment: "2027-03-14T23:59:59Z", waking: true },
  { moment: "2027-03-15T00:00:00Z", waking: false },
])("on the day that the clock goes forward, $moment is a waking hour: $waking", ({ moment, waking }) => {
  expect(isWakingHour(Temporal.Instant.from(moment), "America/Toronto")).toBe(waking);
});
