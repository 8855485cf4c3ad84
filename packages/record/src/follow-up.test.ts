import { describe, expect, test } from "vitest";
import type { Facts } from "./facts.ts";
import { hindrances } from "./hindrance.ts";
import { redFlagSigns } from "./red-flag-sign.ts";
import { noContact } from "./testing/follow-up-guard-cases.ts";
import { after, decided, operated, refusal, removal } from "./testing/practice.ts";

const wire = "operation-1/left/1";
const hinderedBy = ({ wires }: Facts): readonly unknown[] => wires.map(({ hindered, out }) => out ?? hindered?.hindrance ?? "free");
const removed = (facts: Facts): Facts => after(facts, "RecordWireRemoved", removal([wire]), { on: "2027-02-08" });

describe("what stands in the way of a wire's removal", () => {
  test.each(hindrances)("forgotten wire: %s is a state with owner, next step and date; the wire stays in", (hindrance) => {
    const [only] = after(operated(), "RecordHindrance", { ...noContact, hindrance }).wires;
    expect(only?.out).toBeUndefined();
    expect(only?.hindered).toMatchObject({ hindrance, nextStep: "registered letter", owner: noContact.owner });
    expect(only?.hindered?.nextOn.toString()).toBe("2027-01-25");
  });

  test.each([
    { nextOn: "2027-01-10", accepted: false },
    { nextOn: "2027-01-11", accepted: true },
    { nextOn: "2027-02-08", accepted: true },
    { nextOn: "2027-02-09", accepted: false },
  ])("said on 2027-01-11, a next step on $nextOn is accepted: $accepted", ({ nextOn, accepted }) => {
    expect(decided(operated(), "RecordHindrance", { ...noContact, nextOn }).kind === "accepted").toBe(accepted);
  });

  test("a later state takes the place of an earlier one; voided, the earlier one is back", () => {
    const first = after(operated(), "RecordHindrance", noContact);
    const second = after(first, "RecordHindrance", { ...noContact, hindrance: "moved-away" }, { id: "second" });
    expect(hinderedBy(second)).toEqual(["moved-away"]);
    expect(hinderedBy(after(second, "VoidEvent", { voids: "second" }))).toEqual(["no-contact"]);
  });

  test("contact regained ends it, and the wire stays owed", () => {
    const hindered = after(operated(), "RecordHindrance", noContact);
    const ended = after(hindered, "EndHindrance", { feet: ["left"], hindrance: "no-contact", describes: "called back" });
    expect(hinderedBy(ended)).toEqual(["free"]);
  });

  test("a removal is never refused for it", () => {
    expect(removed(after(operated(), "RecordHindrance", noContact)).wires[0]?.out).toBeDefined();
  });

  test("after the removal no state is recorded, and a correction of the old one is", () => {
    const out = removed(after(operated(), "RecordHindrance", noContact, { id: "h" }));
    expect(refusal(out, "RecordHindrance", { ...noContact, nextOn: "2027-02-10" }, { on: "2027-02-08" }).code).toBe("invalid");
    const payload = { ...noContact, nextStep: "two letters" };
    expect(decided(out, "CorrectEvent", { corrects: "h", occurredOn: "2027-01-11", payload }, { on: "2027-02-08" }).kind).toBe("accepted");
  });
});

describe("whose it is", () => {
  const nora = noContact.owner;
  const paul = { kind: "person", id: "nurse-2", name: "Paul Example" } as const;

  test("the last assignment counts", () => {
    const one = after(operated(), "AssignObligation", { obligation: "visit:left-1/F1", owner: nora });
    const two = after(one, "AssignObligation", { obligation: "visit:left-1/F1", owner: paul });
    expect(two.assigned).toMatchObject([{ obligation: "visit:left-1/F1", owner: paul }]);
  });

  test("who leaves hands everything over, states of wires included, and nothing of others", () => {
    const hindered = after(operated(), "RecordHindrance", noContact);
    const one = after(hindered, "AssignObligation", { obligation: "visit:left-1/F1", owner: nora });
    const two = after(one, "AssignObligation", { obligation: "visit:left-1/F2", owner: paul });
    const role = { kind: "role", role: "nurse" } as const;
    const left = after(two, "ReassignObligations", { from: nora.id, to: role });
    expect(left.assigned.map(({ owner }) => owner)).toEqual([role, paul]);
    expect(left.wires[0]?.hindered?.owner).toEqual(role);
  });

  test.each(["wire-removal:operation-1/left/1", "record-outcome:operation-1/left", "visit:left-1/F1"])(
    "%s can be assigned",
    (obligation) => {
      expect(decided(operated(), "AssignObligation", { obligation, owner: nora }).kind).toBe("accepted");
    },
  );
});

describe("warning signs", () => {
  const reported = (): Facts => after(operated(), "ReportRedFlag", { foot: "left", signs: redFlagSigns, said: "hot" }, { id: "flag" });

  test("stays open when acknowledged, until somebody says that it is over", () => {
    const seen = after(reported(), "AcknowledgeRedFlag", { report: "flag", decision: "comes tomorrow", over: false }, { id: "seen" });
    expect(seen.redFlags).toMatchObject([{ acknowledged: { event: "seen" } }]);
    expect(seen.redFlags[0]?.over).toBeUndefined();
    const over = after(seen, "AcknowledgeRedFlag", { report: "flag", decision: "healed", over: true }, { id: "over" });
    expect(over.redFlags).toMatchObject([{ acknowledged: { event: "seen" }, over: { event: "over" } }]);
  });

  test("a mistaken report is voided, its acknowledgement with it", () => {
    const seen = after(reported(), "AcknowledgeRedFlag", { report: "flag", decision: "x", over: true });
    expect(after(seen, "VoidEvent", { voids: "flag" }).redFlags).toEqual([]);
  });

  test("without a sign nothing is reported", () => {
    expect(refusal(operated(), "ReportRedFlag", { foot: "left", signs: [], said: "hot" }).code).toBe("invalid");
  });
});

test("a call that does not reach the patient leaves the call owed", () => {
  const asked = after(operated(), "RequestCallBack", { foot: "left", about: "the sandal" }, { id: "asked" });
  const missed = after(asked, "RecordCallBack", { request: "asked", reached: false, said: "no answer" });
  expect(missed.callBacks[0]?.made).toBeUndefined();
  const made = after(missed, "RecordCallBack", { request: "asked", reached: true, said: "explained" }, { id: "made" });
  expect(made.callBacks[0]?.made).toMatchObject({ event: "made" });
});

test("what a restore lost is confirmed one by one", () => {
  const finding = { subject: "operation-1", foot: "left", kind: "operation" } as const;
  const findings = [finding, { ...finding, subject: "receipt-1", kind: "receipt" } as const];
  const gap = { from: "2027-01-10T02:00:00Z", to: "2027-01-11T09:00:00Z", findings };
  const found = after(operated(), "OpenRestoreGap", gap, { id: "gap" });
  const one = after(found, "ConfirmRestoreGap", { obligation: "reconcile-gap:gap/1", explanation: "held as planned" });
  expect(one.gaps.map(({ about, confirmed }) => [about, confirmed !== undefined])).toEqual([
    ["operation-1", true],
    ["receipt-1", false],
  ]);
});

describe("two charts of one person", () => {
  const merged = (): Facts => after(operated(), "MergeChart", { into: "patient-2", secondPerson: "Paul Example" }, { id: "merge" });

  test("forgotten wire: a merge ends nothing; the wire is in as before, and its removal is recorded here", () => {
    expect(merged().wires[0]?.out).toBeUndefined();
    expect(removed(merged()).wires[0]?.out).toBeDefined();
  });

  test("a mistaken merge is voided, and the chart goes on", () => {
    expect(merged().mergedInto).toMatchObject({ patient: "patient-2" });
    expect(after(merged(), "VoidEvent", { voids: "merge" }).mergedInto).toBeUndefined();
  });
});
