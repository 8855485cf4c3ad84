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

  test("once it was said what came of it, the entry can be corrected", () => {
    const notHeld = after(facts, "RecordOperationNotHeld", { operation: "operation-1", feet: ["left"], outcome }, { on: "2027-01-11" });
    expect(decided(notHeld, "VoidEvent", said, { on: "2027-01-12" }).kind).toBe("accepted");
    const held = after(facts, "RecordOperationHeld", { operation: "operation-1", feet: [{ ...feet[0], wires: 1 }] }, { on: "2027-01-11" });
    expect(decided(held, "CorrectEvent", { ...moved, payload: { ...payload, on: "2027-01-10" } }, { on: "2027-01-12" }).kind).toBe(
      "accepted",
    );
  });
});
