import type { Wire } from "@firstray/record";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { protocolV1 } from "./protocol-v1.ts";
import { standing } from "./standing.ts";
import { after, day, registered } from "./testing/course.ts";
import { wireObligation } from "./wire-obligation.ts";

const defaultWindows = protocolV1.wireRemoval.windows;
const wireInsertedOn = (insertedOn: string): Wire => ({
  id: "w",
  foot: "left",
  insertedOn: day(insertedOn),
  reported: { event: "e", on: day(insertedOn), by: { kind: "patient" } },
});

test.each([
  { day: 0, kind: "upcoming" },
  { day: 24, kind: "upcoming" },
  { day: 25, kind: "open" },
  { day: 28, kind: "open" },
  { day: 29, kind: "past-due" },
  { day: 31, kind: "past-due" },
  { day: 32, kind: "late" },
  { day: 35, kind: "late" },
  { day: 36, kind: "escalated" },
  { day: 400, kind: "escalated" },
])("a wire on day $day is $kind (practice-protocol R3)", ({ day: days, kind }) => {
  const on = day("2027-01-11").add({ days });
  expect(standing(wireObligation(wireInsertedOn("2027-01-11"), defaultWindows), on).kind).toBe(kind);
});

test.each([
  { insertedOn: "2027-12-20", dueOn: "2028-01-17", why: "year end" },
  { insertedOn: "2028-02-01", dueOn: "2028-02-29", why: "29 February" },
  { insertedOn: "2027-02-01", dueOn: "2027-03-01", why: "a February of 28 days" },
  { insertedOn: "2027-02-20", dueOn: "2027-03-20", why: "the clocks change on 14 March" },
])("a wire inserted on $insertedOn is due on $dueOn ($why)", ({ insertedOn, dueOn }) => {
  expect(wireObligation(wireInsertedOn(insertedOn), defaultWindows).dueOn.toString()).toBe(dueOn);
});

test("forgotten wire: no protocol moves its removal outside day 14 to day 42, or lets it go unescalated", () => {
  const anyDay = fc.integer({ min: -1000, max: 100_000 });
  const anyWindows = fc.record({ opensDay: anyDay, dueDay: anyDay, lateDay: anyDay, escalatesDay: anyDay });
  fc.assert(
    fc.property(anyWindows, (windows) => {
      const { opensOn, dueOn, lateOn, escalatesOn } = wireObligation(wireInsertedOn("2027-01-11"), windows);
      const dates = [opensOn, dueOn, lateOn, escalatesOn].map((date) => day("2027-01-11").until(date).days);
      const [opens = -1, due = -1, late = -1, escalates = -1] = dates;
      return 0 <= opens && opens <= due && 14 <= due && due <= 42 && due < late && late <= escalates && escalates <= 56;
    }),
  );
});

test("a wire whose day of insertion is not known is due on the day it was reported", () => {
  const facts = after(registered(), "RecordWireInserted", { wire: "w", foot: "left" }, "2027-02-01");
  const [wire] = facts.wires;
  if (wire === undefined) throw new Error("no wire");
  const { opensOn, dueOn, lateOn } = wireObligation(wire, defaultWindows);
  expect([opensOn, dueOn, lateOn].map(String)).toEqual(["2027-02-01", "2027-02-01", "2027-02-05"]);
});

test("only evidence discharges it", () => {
  const out = {
    event: "out",
    on: Temporal.PlainDate.from("2027-02-08"),
    by: { kind: "patient" },
    how: "removed",
    tipIntact: true,
  } as const;
  const discharged = wireObligation({ ...wireInsertedOn("2027-01-11"), out }, defaultWindows);
  expect(standing(discharged, day("2027-02-09"))).toMatchObject({ kind: "discharged", by: { event: "out" } });
});
