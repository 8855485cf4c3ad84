import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { defaultClinicCalendar, isClinicDay } from "./clinic-calendar.ts";
import { proposedDay } from "./proposed-day.ts";
import { standing } from "./standing.ts";
import { calendarEdgeWindows } from "./testing/calendar-edge-windows.ts";
import { day, operated, owed } from "./testing/course.ts";

describe.each(calendarEdgeWindows)("$item of $operatedOn: $why", ({ operatedOn, item, days }) => {
  const [opens = "", due = "", late = "", escalates = ""] = days.split(" ");
  const obligation = item === "R3" ? owed(operated(operatedOn), "wire-removal") : owed(operated(operatedOn), "visit", item);
  test.each([
    { edge: "opens", on: opens, kinds: ["upcoming", "open", "open"] },
    { edge: "is due", on: due, kinds: ["open", "open", "past-due"] },
    { edge: "is late", on: late, kinds: ["past-due", "late", "late"] },
    { edge: "escalates", on: escalates, kinds: ["late", "escalated", "escalated"] },
  ])("$edge on $on: the day before, that day, the day after", ({ on, kinds }) => {
    expect([-1, 0, 1].map((days) => standing(obligation, day(on).add({ days })).kind)).toEqual(kinds);
  });
});

describe("the holidays of Québec, from the day before to the day after (lnt-article60, fete-nationale-act)", () => {
  test.each([
    { on: "2027-01-01", open: [true, false, false], why: "New Year’s Day, a Friday" },
    { on: "2027-03-26", open: [true, false, false], why: "Good Friday" },
    { on: "2027-03-29", open: [false, false, true], why: "Easter Monday" },
    { on: "2027-05-24", open: [false, false, true], why: "Patriots’ Day" },
    { on: "2027-06-24", open: [true, false, true], why: "the National Holiday, a Thursday" },
    { on: "2027-07-01", open: [true, false, true], why: "Canada Day, a Thursday" },
    { on: "2027-09-06", open: [false, false, true], why: "Labour Day" },
    { on: "2027-10-11", open: [false, false, true], why: "Thanksgiving" },
    { on: "2027-12-25", open: [true, false, false], why: "Christmas, a Saturday" },
    { on: "2029-06-25", open: [false, false, true], why: "the National Holiday of a Sunday, kept on Monday" },
    { on: "2029-07-02", open: [false, false, true], why: "Canada Day of a Sunday, kept on Monday" },
  ])("$on ($why): open $open", ({ on, open }) => {
    expect([-1, 0, 1].map((days) => isClinicDay(defaultClinicCalendar, day(on).add({ days })))).toEqual(open);
  });

  test.each([
    { due: "2027-06-23", on: "2027-06-23" },
    { due: "2027-06-24", on: "2027-06-23" },
    { due: "2027-06-25", on: "2027-06-25" },
    { due: "2027-12-31", on: "2027-12-31" },
    { due: "2028-01-01", on: "2027-12-31" },
    { due: "2028-01-02", on: "2027-12-31" },
    { due: "2028-01-03", on: "2028-01-03" },
    { due: "2027-03-25", on: "2027-03-25" },
    { due: "2027-03-26", on: "2027-03-25" },
    { due: "2027-03-28", on: "2027-03-25" },
    { due: "2027-03-29", on: undefined },
    { due: "2027-03-30", on: "2027-03-30" },
  ])("a wire due on $due is proposed for $on", ({ due, on }) => {
    const window = { opensOn: day(due).subtract({ days: 3 }), dueOn: day(due) };
    const proposal = proposedDay(defaultClinicCalendar, window);
    expect(proposal).toEqual(on === undefined ? { kind: "no-clinic-day" } : { kind: "proposed", on: day(on) });
  });
});

describe("a clinic closed over a wire's window of Friday 5 to Monday 8 February 2027", () => {
  const window = { opensOn: day("2027-02-05"), dueOn: day("2027-02-08") };
  test.each([
    { from: "2027-02-04", to: "2027-02-04", on: "2027-02-08" },
    { from: "2027-02-04", to: "2027-02-05", on: "2027-02-08" },
    { from: "2027-02-05", to: "2027-02-07", on: "2027-02-08" },
    { from: "2027-02-06", to: "2027-02-08", on: "2027-02-05" },
    { from: "2027-02-06", to: "2027-02-09", on: "2027-02-05" },
    { from: "2027-02-05", to: "2027-02-08", on: undefined },
    { from: "2027-02-04", to: "2027-02-08", on: undefined },
    { from: "2027-02-05", to: "2027-02-09", on: undefined },
    { from: "2027-02-04", to: "2027-02-09", on: undefined },
    { from: "2027-02-09", to: "2027-02-09", on: "2027-02-08" },
  ])("from $from to $to: $on; what is owed does not move", ({ from, to, on }) => {
    const proposal = proposedDay({ ...defaultClinicCalendar, closures: [{ from, to }] }, window);
    expect(proposal).toEqual(on === undefined ? { kind: "no-clinic-day" } : { kind: "proposed", on: day(on) });
    const { opensOn, dueOn } = owed(operated("2027-01-11"), "wire-removal");
    expect([Temporal.PlainDate.compare(opensOn, window.opensOn), Temporal.PlainDate.compare(dueOn, window.dueOn)]).toEqual([0, 0]);
  });
});
