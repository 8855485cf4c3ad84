import type { Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import type { Activity } from "./activity.ts";
import { activities, mayI } from "./may-i.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { after, day, operated, registered, scheduled, visited, wireOut } from "./testing/course.ts";

function answer(facts: Facts, activity: Activity, on: string): string {
  const found = mayI(builtInProtocols, facts, activity, day(on));
  return found.answer === "not-yet" ? `not-yet ${found.from.toString()}` : found.answer;
}

const out = wireOut(operated(), "2027-02-08");
const seen = visited(out, "F3", "2027-04-11");

describe("sport (practice-protocol R5)", () => {
  test.each([
    { what: "the day before three months", facts: out, on: "2027-04-10", is: "not-yet 2027-04-11" },
    { what: "at three months, the visit not held", facts: out, on: "2027-04-11", is: "ask" },
    { what: "at three months, the visit held", facts: seen, on: "2027-04-11", is: "yes" },
    {
      what: "at three months, the visit held, a wire still in",
      facts: visited(operated(), "F3", "2027-04-11"),
      on: "2027-04-11",
      is: "ask",
    },
    {
      what: "before three months, the visit already held",
      facts: visited(out, "F3", "2027-04-01"),
      on: "2027-04-02",
      is: "not-yet 2027-04-11",
    },
    { what: "nothing operated", facts: registered(), on: "2027-04-11", is: "ask" },
    { what: "the operation only scheduled", facts: scheduled(), on: "2027-04-11", is: "ask" },
    { what: "a day before the operation", facts: out, on: "2027-01-10", is: "ask" },
    { what: "operated on 30 November: February has no 30th", facts: operated("2026-11-30"), on: "2027-02-27", is: "not-yet 2027-02-28" },
  ])("$what: $is", ({ facts, on, is }) => {
    expect(answer(facts, "sport", on)).toBe(is);
  });

  test("a wire of an older operation in the same foot forbids it too", () => {
    const stray = after(seen, "RecordWireInserted", { wire: "w", foot: "left" }, "2027-04-12");
    expect(answer(stray, "sport", "2027-04-12")).toBe("ask");
  });

  test("an operation ahead of the same foot: ask", () => {
    const again = { episode: "left-2", foot: "left", protocolVersion: 1, reoperationOf: "left-1" } as const;
    const opened = after(seen, "OpenEpisode", again, "2027-05-01");
    const feet = [{ foot: "left", episode: "left-2" }] as const;
    expect(
      answer(after(opened, "ScheduleOperation", { operation: "p", on: "2027-06-01", feet }, "2027-05-01"), "sport", "2027-05-02"),
    ).toBe("ask");
  });
});

describe("two feet: the stricter answer wins", () => {
  const both = operated("2027-01-11", 0, ["left", "right"]);
  const feet = [{ foot: "right", episode: "right-1" }] as const;
  const rightLater = after(
    after(operated("2027-01-11", 0), "ScheduleOperation", { operation: "p", on: "2027-02-01", feet }, "2027-01-12"),
    "RecordOperationHeld",
    { operation: "p", feet: [{ ...feet[0], wires: 0 }] },
    "2027-02-01",
  );
  test.each([
    { what: "one foot's visit held, the other's not", facts: visited(both, "F3", "2027-04-11"), on: "2027-04-11", is: "ask" },
    { what: "both held", facts: visited(visited(both, "F3", "2027-04-11"), "F3", "2027-04-11", "right"), on: "2027-04-11", is: "yes" },
    { what: "the later foot's date counts", facts: visited(rightLater, "F3", "2027-04-11"), on: "2027-04-12", is: "not-yet 2027-05-01" },
    { what: "before both dates", facts: rightLater, on: "2027-03-01", is: "not-yet 2027-05-01" },
  ])("$what: $is", ({ facts, on, is }) => {
    expect(answer(facts, "sport", on)).toBe(is);
  });
});

describe("exercises come after the wire (practice-protocol R4)", () => {
  test.each([
    { what: "wire in, not yet due", facts: operated(), on: "2027-02-07", is: "not-yet 2027-02-08" },
    { what: "wire in, due", facts: operated(), on: "2027-02-08", is: "ask" },
    { what: "wire out", facts: out, on: "2027-02-08", is: "yes" },
  ])("$what: $is", ({ facts, on, is }) => {
    expect(answer(facts, "dorsiflexion-exercises", on)).toBe(is);
  });
});

test.each(["walk", "walk-longer", "stand", "crutches"] as const)(
  "%s is allowed from the day of the operation (practice-protocol R1, R5)",
  (activity) => {
    expect([answer(operated(), activity, "2027-01-10"), answer(operated(), activity, "2027-01-11")]).toEqual(["ask", "yes"]);
  },
);

test.each([
  "shower",
  "drive-left-foot",
  "drive-right-foot",
  "work-seated",
  "work-standing",
  "heels",
  "ordinary-shoes",
  "heel-raises",
] as const)("%s is asked until the practice sets it", (activity) => {
  expect([answer(out, activity, "2027-03-01"), answer(seen, activity, "2028-03-01")]).toEqual(["ask", "ask"]);
});

test("every activity has its sentence in both languages and its protocol item", () => {
  const answers = [...activities(builtInProtocols, out, day("2027-03-01")), ...activities(builtInProtocols, seen, day("2027-04-11"))];
  expect(answers).toHaveLength(36);
  for (const { sentence, protocolItem } of answers) expect(sentence.en && sentence.fr && protocolItem).toBeTruthy();
});

test("the earliest day is said to be no promise", () => {
  const { sentence } = mayI(builtInProtocols, out, "run", day("2027-03-01"));
  expect(sentence.en).toContain("At the earliest on April 11, 2027");
  expect(sentence.fr).toContain("Au plus tôt le 11 avril 2027");
});
