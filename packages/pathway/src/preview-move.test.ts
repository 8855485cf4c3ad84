import type { Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { defaultClinicCalendar } from "./clinic-calendar.ts";
import { type PreviewLine, previewMove } from "./preview-move.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { after, day, filmed, owed, scheduled, standings, wireOut } from "./testing/course.ts";

const named = (lines: readonly PreviewLine[]): readonly string[] => lines.map(({ title, foot, dueOn }) => `${title.en} ${foot} ${dueOn}`);
const preview = (facts: Facts, to: string, feet: readonly ("left" | "right")[] = ["left"]) =>
  previewMove(builtInProtocols, defaultClinicCalendar, facts, { operation: "o", feet, to: day(to) });

describe("an operation of 11 January 2027 moved to 25 January", () => {
  const said = preview(scheduled(), "2027-01-25");

  test("everything owed before it and everything planned after it moves", () => {
    expect(said.moves.map(({ title, from, dueOn }) => `${title.en}: ${from} → ${dueOn}`)).toEqual([
      "Record what became of the operation: 2027-01-11 → 2027-01-25",
      "Films, before the operation: 2027-01-10 → 2027-01-24",
      "Care after the operation, read: 2027-01-10 → 2027-01-24",
      "Consent: 2027-01-10 → 2027-01-24",
      "Copy of the consent: 2027-01-10 → 2027-01-24",
      "One-week visit: 2027-01-18 → 2027-02-01",
      "Four-week visit: 2027-02-08 → 2027-02-22",
      "Three-month visit: 2027-04-11 → 2027-04-25",
      "Nine-month visit: 2027-10-11 → 2027-10-25",
      "Wire removal: 2027-02-08 → 2027-02-22",
    ]);
  });

  test("nothing is superseded, reopened or left", () => {
    expect([said.superseded, said.reopened, said.stands].map((lines) => lines.length)).toEqual([0, 0, 0]);
  });

  test("nothing has been recorded, and the move itself gives what was said", () => {
    const facts = scheduled();
    const outcome = { kind: "rescheduled", to: "2027-01-25" } as const;
    const moved = after(facts, "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-04");
    expect(owed(facts, "consent").dueOn.toString()).toBe("2027-01-10");
    expect(owed(moved, "consent").dueOn.toString()).toBe("2027-01-24");
  });
});

test("of two feet one may move; the other stands", () => {
  const said = preview(scheduled("2027-01-11", ["left", "right"]), "2027-01-25", ["right"]);
  expect(new Set(said.moves.map(({ foot }) => foot))).toEqual(new Set(["right"]));
  expect(said.stands.every(({ foot }) => foot === "left")).toBe(true);
  expect(named(said.stands)).toContain("Consent left 2027-01-10");
});

test("films that will be too old are owed again", () => {
  const both = filmed(filmed(scheduled(), "dorsoplantar", "2026-07-20"), "lateral", "2026-07-20");
  expect(owed(both, "films", "X1").dischargedBy).toBeDefined();
  expect(named(preview(both, "2027-01-18").reopened)).toEqual([]);
  expect(named(preview(both, "2027-03-01").reopened)).toEqual(["Films, before the operation left 2027-02-28"]);
});

test("what is done is not moved", () => {
  const consented = after(scheduled(), "RecordConsent", { episode: "left-1", copyGiven: true }, "2027-01-04");
  expect(preview(consented, "2027-01-25").moves.map(({ title }) => title.en)).not.toContain("Consent");
});

test("a removal whose window has no clinic day is told at once", () => {
  const said = preview(scheduled(), "2027-03-01");
  expect(said.planned.filter(({ proposal }) => proposal.kind === "no-clinic-day").map(({ item }) => item)).toEqual(["F2", "R3"]);
});

describe("no clinic day inside a window", () => {
  const missing = [{ foot: "left", item: "R3" }] as const;
  const told = (): Facts => {
    const outcome = { kind: "rescheduled", to: "2027-03-01", withoutClinicDay: missing } as const;
    return after(scheduled(), "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-04");
  };

  test.each([
    { on: "2027-01-03", kind: "upcoming" },
    { on: "2027-01-04", kind: "open" },
    { on: "2027-01-11", kind: "open" },
    { on: "2027-01-12", kind: "late" },
    { on: "2027-01-18", kind: "escalated" },
  ])("told on 2027-01-04, finding one is $kind on $on", ({ on, kind }) => {
    expect(standings(told(), "clinic-day", on)).toEqual([`clinic-day:o/left/R3 ${kind}`]);
    expect(owed(told(), "clinic-day").owner).toEqual({ kind: "role", role: "surgeon" });
  });

  test("a day that is found ends it, and moves no date of the wire", () => {
    const found = after(told(), "ArrangeClinicDay", { operation: "o", foot: "left", item: "R3", on: "2027-03-30" }, "2027-01-05");
    expect(standings(found, "clinic-day", "2027-01-12")).toEqual(["clinic-day:o/left/R3 discharged"]);
    const held = after(
      found,
      "RecordOperationHeld",
      { operation: "o", feet: [{ foot: "left", episode: "left-1", wires: 1 }] },
      "2027-03-01",
    );
    expect(owed(held, "wire-removal").dueOn.toString()).toBe("2027-03-29");
  });

  test("it outlasts the operation, and the removal ends it", () => {
    const held = after(
      told(),
      "RecordOperationHeld",
      { operation: "o", feet: [{ foot: "left", episode: "left-1", wires: 1 }] },
      "2027-03-01",
    );
    expect(standings(held, "clinic-day", "2027-03-01")).toEqual(["clinic-day:o/left/R3 escalated"]);
    expect(standings(wireOut(held, "2027-03-30"), "clinic-day", "2027-03-30")).toEqual(["clinic-day:o/left/R3 discharged"]);
  });

  test("moved again to a day with clinic days, nothing is left to find", () => {
    const outcome = { kind: "rescheduled", to: "2027-03-08" } as const;
    const again = after(told(), "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-06");
    expect(standings(again, "clinic-day", "2027-01-06")).toEqual([]);
  });
});
