import { expect, test } from "vitest";
import type { Obligation } from "./obligation.ts";
import { standing } from "./standing.ts";
import { day, operated, owed, scheduled, wireOut } from "./testing/course.ts";

const operatedFoot = operated("2027-01-11");
const exercising = wireOut(operatedFoot, "2027-02-08");
const planned = scheduled("2027-01-11");

/** First day open, last day not overdue, first day late, first day escalated. @source ledger-obligations */
const windows: readonly { what: string; obligation: Obligation; opens: string; due: string; late: string; escalates: string }[] = [
  {
    what: "wire removal (R3)",
    obligation: owed(operatedFoot, "wire-removal"),
    opens: "2027-02-05",
    due: "2027-02-08",
    late: "2027-02-12",
    escalates: "2027-02-16",
  },
  {
    what: "one-week visit (F1)",
    obligation: owed(operatedFoot, "visit", "F1"),
    opens: "2027-01-16",
    due: "2027-01-18",
    late: "2027-01-22",
    escalates: "2027-01-26",
  },
  {
    what: "four-week visit (F2)",
    obligation: owed(operatedFoot, "visit", "F2"),
    opens: "2027-02-05",
    due: "2027-02-08",
    late: "2027-02-12",
    escalates: "2027-02-16",
  },
  {
    what: "three-month visit (F3)",
    obligation: owed(operatedFoot, "visit", "F3"),
    opens: "2027-03-28",
    due: "2027-04-11",
    late: "2027-05-03",
    escalates: "2027-05-17",
  },
  {
    what: "nine-month visit (F4)",
    obligation: owed(operatedFoot, "visit", "F4"),
    opens: "2027-09-11",
    due: "2027-10-11",
    late: "2027-12-11",
    escalates: "2028-01-10",
  },
  {
    what: "three-month films (F3)",
    obligation: owed(operatedFoot, "films", "F3"),
    opens: "2027-03-28",
    due: "2027-04-11",
    late: "2027-05-03",
    escalates: "2027-05-17",
  },
  {
    what: "dressing (R2)",
    obligation: owed(operatedFoot, "dressing"),
    opens: "2027-01-16",
    due: "2027-01-18",
    late: "2027-01-22",
    escalates: "2027-01-26",
  },
  {
    what: "exercises explained (R4)",
    obligation: owed(exercising, "exercise-instruction"),
    opens: "2027-02-08",
    due: "2027-02-08",
    late: "2027-02-10",
    escalates: "2027-02-12",
  },
  {
    what: "exercises started (R4)",
    obligation: owed(exercising, "exercise-start"),
    opens: "2027-02-08",
    due: "2027-02-15",
    late: "2027-02-16",
    escalates: "2027-02-22",
  },
  {
    what: "call about the exercises (R4)",
    obligation: owed(exercising, "exercise-call"),
    opens: "2027-02-16",
    due: "2027-02-18",
    late: "2027-02-22",
    escalates: "2027-02-26",
  },
  {
    what: "films before the operation (X1)",
    obligation: owed(planned, "films", "X1"),
    opens: "2026-07-12",
    due: "2027-01-10",
    late: "2027-01-11",
    escalates: "2027-01-11",
  },
  {
    what: "outcome of the operation",
    obligation: owed(planned, "record-outcome"),
    opens: "2027-01-11",
    due: "2027-01-11",
    late: "2027-01-12",
    escalates: "2027-01-13",
  },
];

const edges = windows.flatMap(({ what, obligation, opens, due, late, escalates }) => {
  const lateKind = late === escalates ? "escalated" : "late";
  const afterDue = day(due).add({ days: 1 }).toString() === late ? lateKind : "past-due";
  const beforeEscalation = day(late).equals(day(escalates)) ? "open" : "late";
  return [
    { what, obligation, on: day(opens).subtract({ days: 1 }), kind: "upcoming" },
    { what, obligation, on: day(opens), kind: "open" },
    { what, obligation, on: day(due), kind: "open" },
    { what, obligation, on: day(due).add({ days: 1 }), kind: afterDue },
    { what, obligation, on: day(late), kind: lateKind },
    { what, obligation, on: day(escalates).subtract({ days: 1 }), kind: beforeEscalation },
    { what, obligation, on: day(escalates), kind: "escalated" },
    { what, obligation, on: day(escalates).add({ years: 3 }), kind: "escalated" },
  ].map((edge) => ({ ...edge, date: edge.on.toString() }));
});

test.each(edges)("$what is $kind on $date", ({ obligation, on, kind }) => {
  expect(standing(obligation, on).kind).toBe(kind);
});

test.each(windows)("$what names the first day of each of its states", ({ obligation, ...dates }) => {
  const { opensOn, dueOn, lateOn, escalatesOn } = obligation;
  expect([opensOn, dueOn, lateOn, escalatesOn].map(String)).toEqual([dates.opens, dates.due, dates.late, dates.escalates]);
});

test("forgotten wire: three years on it is still owed and escalated", () => {
  expect(standing(owed(operatedFoot, "wire-removal"), day("2030-01-11")).kind).toBe("escalated");
});
