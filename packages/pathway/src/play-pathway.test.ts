import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playPathway } from "./play-pathway.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { playedDays, type Scenario } from "./scenario.ts";
import { day } from "./testing/course.ts";
import { withProtocolPart } from "./with-protocol-part.ts";

const asPlanned: Scenario = { operatedOn: day("2027-01-11"), feet: ["left"], wiresOutDay: 28, attends: true };
const forgotten: Scenario = { operatedOn: day("2027-01-11"), feet: ["left", "right"], attends: false };

const standings = (scenario: Scenario, on: number, kind: string, protocol = protocolV1): readonly string[] =>
  playPathway(protocol, scenario, on)
    .obligations.filter(({ obligation }) => obligation.kind === kind)
    .map(({ obligation, standing }) => `${obligation.foot} ${standing.kind}`);

const items = (scenario: Scenario, on: number): readonly string[] => playPathway(protocolV1, scenario, on).texts.map(({ item }) => item);

describe("a wire that nobody takes out (practice-protocol R3)", () => {
  test.each([
    { on: -1, is: [] },
    { on: 0, is: ["left upcoming", "right upcoming"] },
    { on: 24, is: ["left upcoming", "right upcoming"] },
    { on: 25, is: ["left open", "right open"] },
    { on: 28, is: ["left open", "right open"] },
    { on: 29, is: ["left past-due", "right past-due"] },
    { on: 32, is: ["left late", "right late"] },
    { on: 36, is: ["left escalated", "right escalated"] },
    { on: playedDays.last, is: ["left escalated", "right escalated"] },
  ])("day $on: $is", ({ on, is }) => {
    expect(standings(forgotten, on, "wire-removal")).toEqual(is);
  });
});

test("who comes to everything on its day owes nothing at the end", () => {
  const last = playPathway(protocolV1, asPlanned, playedDays.last);
  expect(last.obligations.map(({ standing }) => standing.kind).filter((kind) => kind !== "discharged")).toEqual([]);
  expect(last.messages.filter(({ sentOn }) => sentOn === undefined)).toEqual([]);
});

test.each([
  { on: playedDays.first, has: ["W1", "X1", "N1", "N2"], hasNot: ["R1", "R3"] },
  { on: 0, has: ["R1", "R2", "R3", "F1", "N2"], hasNot: ["W1", "R4"] },
  { on: 7, has: ["R3", "F2"], hasNot: ["R2", "F1"] },
  { on: 28, has: ["R4", "F3"], hasNot: ["R3"] },
  { on: 70, has: ["R4"], hasNot: [] },
  { on: 71, has: ["R5", "F3"], hasNot: ["R4"] },
  { on: playedDays.last, has: ["N2"], hasNot: ["F4"] },
])("on day $on the patient reads $has, and not $hasNot", ({ on, has, hasNot }) => {
  expect(items(asPlanned, on)).toEqual(expect.arrayContaining(has));
  for (const item of hasNot) expect(items(asPlanned, on)).not.toContain(item);
});

test("only the operated foot is asked about driving", () => {
  const asked = playPathway(protocolV1, asPlanned, 10).activities.map(({ activity }) => activity);
  expect(asked).toContain("drive-left-foot");
  expect(asked).not.toContain("drive-right-foot");
});

test("a version that takes the wire out a week later shows it a week later", () => {
  const windows = { opensDay: 32, dueDay: 35, lateDay: 39, escalatesDay: 43 };
  const later = { ...withProtocolPart(protocolV1, "wireRemoval.windows", { kind: "wire-windows", windows }), version: 2 };
  expect(standings(forgotten, 31, "wire-removal", later)).toEqual(["left upcoming", "right upcoming"]);
  expect(standings(forgotten, 35, "wire-removal", later)).toEqual(["left open", "right open"]);
});

test("every day of every course is played, and a wire that is in is owed on each", () => {
  const scenario = fc.record(
    {
      operatedOn: fc.constantFrom(day("2027-01-11"), day("2028-02-29"), day("2026-11-30")),
      feet: fc.constantFrom(["left"] as const, ["right"] as const, ["left", "right"] as const),
      wiresOutDay: fc.integer({ min: 0, max: 60 }),
      attends: fc.boolean(),
    },
    { requiredKeys: ["operatedOn", "feet", "attends"] },
  );
  fc.assert(
    fc.property(scenario, fc.integer({ min: playedDays.first, max: playedDays.last }), (one, on) => {
      const wires = playPathway(protocolV1, one, on).obligations.filter(({ obligation }) => obligation.kind === "wire-removal");
      const out = one.wiresOutDay !== undefined && on >= one.wiresOutDay;
      expect(wires).toHaveLength(on < 0 ? 0 : one.feet.length);
      for (const { standing } of wires) expect(standing.kind === "discharged").toBe(out);
    }),
    { numRuns: 150 },
  );
});
