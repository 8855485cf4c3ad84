import { describe, expect, test } from "vitest";
import { after, decided, refusal, registered } from "./testing/practice.ts";

const feet = [{ foot: "left", episode: "left-1" }] as const;
const payload = { operation: "operation-1", on: "2027-01-11", feet };
const facts = after(registered(), "ScheduleOperation", payload, { id: "scheduled" });
const said = { voids: "scheduled" };
const moved = { corrects: "scheduled", occurredOn: "2027-01-04", payload: { ...payload, on: "2028-01-11" } };
const outcome = { kind: "cancelled", by: "practice" } as const;

describe("forgotten wire: an operation that nobody entered does not leave the calendar by itself", () => {
  test.each(["2027-01-11", "2027-03-01"])(
    "on %s its day has come: voided or corrected away, its outcome would be owed no more",
    (today) => {
      const on = { on: today };
      expect(refusal(facts, "VoidEvent", said, on).code).toBe("invalid");
      expect(refusal(facts, "CorrectEvent", moved, on).code).toBe("invalid");
    },
  );

  test("the day before, an entry made by mistake is voided or moved like any other", () => {
    const on = { on: "2027-01-10" };
    expect(decided(facts, "VoidEvent", said, on).kind).toBe("accepted");
    expect(decided(facts, "CorrectEvent", moved, on).kind).toBe("accepted");
  });

  test("nor once it was said what came of it: that may be voided, and then the day is all there is", () => {
    const notHeld = after(facts, "RecordOperationNotHeld", { operation: "operation-1", feet: ["left"], outcome }, { on: "2027-01-11" });
    expect(refusal(notHeld, "VoidEvent", said, { on: "2027-01-12" }).code).toBe("invalid");
    const held = after(facts, "RecordOperationHeld", { operation: "operation-1", feet: [{ ...feet[0], wires: 0 }] }, { on: "2027-01-11" });
    expect(refusal(held, "VoidEvent", said, { on: "2027-01-12" }).code).toBe("invalid");
  });
});

describe("forgotten wire: an operation recorded under another day than the calendar's is looked into", () => {
  const held = { operation: "operation-1", feet: [{ ...feet[0], wires: 1 }] };

  test.each([
    { on: "2027-01-11", misfits: [] },
    { on: "2027-01-10", misfits: ["another-day"] },
    { on: "2027-02-05", misfits: ["another-day"] },
  ])("held on $on, scheduled for 2027-01-11: $misfits", ({ on, misfits }) => {
    expect(after(facts, "RecordOperationHeld", held, { on }).discrepancies.map(({ kind }) => kind)).toEqual(misfits);
  });

  test("moved and held on its new day, it fits", () => {
    const to = { kind: "rescheduled", to: "2027-01-18" } as const;
    const rescheduled = after(
      facts,
      "RecordOperationNotHeld",
      { operation: "operation-1", feet: ["left"], outcome: to },
      { on: "2027-01-11" },
    );
    expect(after(rescheduled, "RecordOperationHeld", held, { on: "2027-01-18" }).discrepancies).toEqual([]);
  });
});
