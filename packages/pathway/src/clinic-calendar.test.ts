import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { type ClinicCalendar, defaultClinicCalendar, isClinicDay } from "./clinic-calendar.ts";
import { plannedCourse } from "./planned-course.ts";
import { proposedDay } from "./proposed-day.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { quebecHolidays } from "./quebec-holidays.ts";
import { day } from "./testing/course.ts";

test.each([
  { year: 2026, days: ["01-01", "04-03", "04-06", "05-18", "06-24", "07-01", "09-07", "10-12", "12-25"] },
  { year: 2027, days: ["01-01", "03-26", "03-29", "05-24", "06-24", "07-01", "09-06", "10-11", "12-25"] },
  { year: 2028, days: ["01-01", "04-14", "04-17", "05-22", "06-24", "07-01", "09-04", "10-09", "12-25"] },
  { year: 2029, days: ["01-01", "03-30", "04-02", "05-21", "06-25", "07-02", "09-03", "10-08", "12-25"] },
  { year: 2038, days: ["01-01", "04-23", "04-26", "05-24", "06-24", "07-01", "09-06", "10-11", "12-25"] },
])("the statutory holidays of Québec in $year (lnt-article60, fete-nationale-act)", ({ year, days }) => {
  expect(quebecHolidays(year).map(String)).toEqual(days.map((date) => `${year}-${date}`));
});

test.each([
  { on: "2027-06-23", open: true },
  { on: "2027-06-24", open: false },
  { on: "2027-06-25", open: true },
  { on: "2027-06-26", open: false },
  { on: "2027-12-24", open: true },
  { on: "2028-02-29", open: true },
])("the clinic is open on $on: $open", ({ on, open }) => {
  expect(isClinicDay(defaultClinicCalendar, day(on))).toBe(open);
});

describe("a closure", () => {
  const closed: ClinicCalendar = { weekdays: [1, 2, 3, 4, 5], closures: [{ from: "2027-07-19", to: "2027-07-30" }] };
  test.each([
    { on: "2027-07-16", open: true },
    { on: "2027-07-19", open: false },
    { on: "2027-07-30", open: false },
    { on: "2027-08-02", open: true },
  ])("open on $on: $open", ({ on, open }) => {
    expect(isClinicDay(closed, day(on))).toBe(open);
  });
});

describe("a proposal", () => {
  const removal = (operatedOn: string, calendar: ClinicCalendar = defaultClinicCalendar) =>
    plannedCourse(protocolV1, calendar, day(operatedOn), "left").find(({ item }) => item === "R3");

  test.each([
    { operatedOn: "2027-01-11", dueOn: "2027-02-08", on: "2027-02-08", why: "the due day itself" },
    { operatedOn: "2027-05-27", dueOn: "2027-06-24", on: "2027-06-23", why: "the day before a holiday" },
    { operatedOn: "2027-02-26", dueOn: "2027-03-26", on: "2027-03-25", why: "before Good Friday" },
    { operatedOn: "2027-03-01", dueOn: "2027-03-29", on: "2027-03-29", open: false, why: "Easter Monday: no day from Good Friday on" },
    { operatedOn: "2027-11-27", dueOn: "2027-12-25", on: "2027-12-24", why: "before Christmas" },
    { operatedOn: "2027-12-04", dueOn: "2028-01-01", on: "2027-12-31", why: "over the year's end" },
    { operatedOn: "2028-02-01", dueOn: "2028-02-29", on: "2028-02-29", why: "29 February" },
    { operatedOn: "2027-02-14", dueOn: "2027-03-14", on: "2027-03-12", why: "a Sunday on which the clocks change" },
  ])("for an operation on $operatedOn: $why", ({ operatedOn, dueOn, on, open = true }) => {
    const step = removal(operatedOn);
    expect(step?.dueOn.toString()).toBe(dueOn);
    if (open) expect(step?.proposal).toEqual({ kind: "proposed", on: day(on) });
    else expect(step?.proposal).toEqual({ kind: "no-clinic-day" });
  });

  test.each([
    { from: "2027-02-06", to: "2027-02-08", kind: "proposed" },
    { from: "2027-02-05", to: "2027-02-08", kind: "no-clinic-day" },
    { from: "2027-02-01", to: "2027-02-20", kind: "no-clinic-day" },
    { from: "2027-02-05", to: "2027-02-07", kind: "proposed" },
  ])("closed from $from to $to, a window of 5 to 8 February: $kind; the due day stays", ({ from, to, kind }) => {
    const step = removal("2027-01-11", { weekdays: [1, 2, 3, 4, 5], closures: [{ from, to }] });
    expect(step?.proposal.kind).toBe(kind);
    expect(step?.dueOn.toString()).toBe("2027-02-08");
  });

  test("a clinic of one day a week", () => {
    const thursdays: ClinicCalendar = { weekdays: [4], closures: [] };
    const window = { opensOn: day("2027-02-05"), dueOn: day("2027-02-08") };
    expect(proposedDay(thursdays, window)).toEqual({ kind: "no-clinic-day" });
    expect(proposedDay(thursdays, { ...window, opensOn: day("2027-02-04") })).toEqual({ kind: "proposed", on: day("2027-02-04") });
  });
});

test("a proposal never lies outside its window, whatever the day of the operation", () => {
  for (let on = day("2027-01-01"); on.year < 2029; on = on.add({ days: 1 })) {
    for (const { opensOn, dueOn, proposal } of plannedCourse(protocolV1, defaultClinicCalendar, on, "left")) {
      if (proposal.kind === "no-clinic-day") continue;
      expect(Temporal.PlainDate.compare(proposal.on, opensOn)).toBeGreaterThanOrEqual(0);
      expect(Temporal.PlainDate.compare(proposal.on, dueOn)).toBeLessThanOrEqual(0);
    }
  }
});
