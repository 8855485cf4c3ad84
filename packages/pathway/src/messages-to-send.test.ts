import { describe, expect, test } from "vitest";
import type { PlannedMessage } from "./index.ts";
import { after, operated, scheduled, visited } from "./testing/course.ts";
import { lines, planOf, saidOn, toSend, withEmail } from "./testing/message-plan.ts";

const reached = withEmail(operated());

function planned(facts: typeof reached, key: string): PlannedMessage {
  const found = planOf(facts).find((message) => message.key === key);
  if (!found) throw new Error(`no message ${key} in ${lines(planOf(facts)).join(", ")}`);
  return found;
}

test.each([
  { today: "2027-02-07", there: true },
  { today: "2027-02-08", there: false },
])("a reminder is of use until the day before the last day: on $today $there", ({ today, there }) => {
  expect(toSend(reached, today).some(({ key }) => key === "wire-removal:o/left/1/reminder/patient")).toBe(there);
});

test("what was said is not said again, even when another obligation takes its place", () => {
  const said = [saidOn(planned(reached, "wire-removal:o/left/1/reminder/patient"), "2027-02-02")];
  expect(
    toSend(reached, "2027-02-03", said).some(({ step, says }) => step === "reminder" && "opensOn" in says && says.opensOn === "2027-02-05"),
  ).toBe(false);
  const removed = { foot: "left", wires: ["o/left/1"], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } as const;
  const early = after(reached, "RecordWireRemoved", removed, "2027-02-03");
  expect(lines(toSend(early, "2027-02-03", said)).filter((line) => line.includes("F2/reminder"))).toEqual([]);
  expect(lines(toSend(early, "2027-02-03", said)).filter((line) => line.includes("F2/past-due"))).toHaveLength(1);
});

describe("a day that the patient was told moves", () => {
  const before = withEmail(scheduled("2027-01-11"));
  const said = [saidOn(planned(before, "care-read:left-1/reminder/patient"), "2026-12-28")];
  const outcome = { kind: "rescheduled", to: "2027-02-01" } as const;
  const moved = after(before, "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2026-12-29");

  test("the new day is told at once, and the reminder comes again on its day", () => {
    expect(lines(toSend(moved, "2026-12-29", said))).toEqual([
      "care-read:left-1/reminder/patient 2027-01-17 – 2027-01-30",
      "care-read:left-1/changed/patient 2026-12-29 – 2027-01-31",
    ]);
  });

  test("the new day told when the reminder is due is the reminder", () => {
    const late = [
      ...said,
      saidOn(toSend(moved, "2027-01-09", said).filter(({ step }) => step === "changed")[0] ?? planned(moved, ""), "2027-01-18"),
    ];
    expect(lines(toSend(moved, "2027-01-18", late))).toEqual([]);
  });

  test("told once; moved back, it is told again", () => {
    const [changed] = toSend(moved, "2026-12-29", said).filter(({ step }) => step === "changed");
    const told = [...said, ...(changed ? [saidOn(changed, "2026-12-29")] : [])];
    expect(lines(toSend(moved, "2026-12-30", told)).some((line) => line.includes("changed"))).toBe(false);
    const back = after(
      moved,
      "RecordOperationNotHeld",
      { operation: "o", feet: ["left"], outcome: { kind: "rescheduled", to: "2027-01-11" } },
      "2026-12-30",
    );
    expect(lines(toSend(back, "2026-12-30", told))).toEqual(["care-read:left-1/changed/patient 2026-12-30 – 2027-01-10"]);
  });

  test("nothing was told yet: only the plan moves", () => {
    expect(lines(toSend(moved, "2026-12-29"))).toEqual(["care-read:left-1/reminder/patient 2027-01-17 – 2027-01-30"]);
  });

  test("cancelled: the patient is told that the day no longer holds, while it is still ahead", () => {
    const cancelled = after(
      before,
      "RecordOperationNotHeld",
      { operation: "o", feet: ["left"], outcome: { kind: "cancelled", by: "hospital" } },
      "2026-12-29",
    );
    expect(lines(toSend(cancelled, "2026-12-29", said))).toEqual(["care-read:left-1/withdrawn/patient 2026-12-29 – 2027-01-10"]);
    expect(lines(toSend(cancelled, "2027-01-11", said))).toEqual([]);
  });

  test("dead: nothing is corrected either", () => {
    const died = after(moved, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2026-12-30");
    expect(toSend(died, "2026-12-30", said)).toEqual([]);
  });
});

test("a visit that was held is no day that fell away", () => {
  const said = [saidOn(planned(reached, "visit:left-1/F1/reminder/patient"), "2027-01-13")];
  const held = visited(reached, "F1", "2027-01-16");
  expect(lines(toSend(held, "2027-01-16", said)).filter((line) => line.includes("F1"))).toEqual([]);
});
