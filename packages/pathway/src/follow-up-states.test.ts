import { type Command, decide, evolve, type Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { mayI } from "./may-i.ts";
import { obligations } from "./obligations.ts";
import { practiceDay } from "./practice-day.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { standing } from "./standing.ts";
import { after, day, operated, owed, scheduled, standings, visited, wireOut } from "./testing/course.ts";

const nora = { kind: "person", id: "nurse-1", name: "Nora Example" } as const;
const hindered = (facts: Facts, hindrance: "refused" | "no-contact" | "moved-away", on: string): Facts =>
  after(facts, "RecordHindrance", { feet: ["left"], hindrance, nextStep: "registered letter", nextOn: "2027-02-20", owner: nora }, on);

describe("a wire whose removal is hindered", () => {
  test.each(["refused", "no-contact", "moved-away"] as const)("forgotten wire: %s moves none of its days and ends nothing", (hindrance) => {
    const before = owed(operated(), "wire-removal");
    const state = owed(hindered(operated(), hindrance, "2027-02-01"), "wire-removal");
    for (const date of ["opensOn", "dueOn", "lateOn", "escalatesOn"] as const) expect(state[date].toString()).toBe(before[date].toString());
    expect(state).toMatchObject({ owner: nora, hindered: { hindrance, nextStep: "registered letter" } });
    expect(standing(state, day("2027-03-01")).kind).toBe("escalated");
  });

  test("closing the episode as moved away keeps wire, state and owner", () => {
    const closed = after(
      hindered(operated(), "moved-away", "2027-02-01"),
      "CloseEpisode",
      { episode: "left-1", outcome: "moved-away" },
      "2027-02-02",
    );
    expect(owed(closed, "wire-removal")).toMatchObject({ owner: nora, hindered: { hindrance: "moved-away" } });
    expect(standings(closed, "wire-removal", "2027-02-16")).toEqual(["wire-removal:o/left/1 escalated"]);
  });

  test("once the wire is out nothing stands in its way", () => {
    const out = owed(wireOut(hindered(operated(), "no-contact", "2027-02-01"), "2027-02-08"), "wire-removal");
    expect([out.hindered, standing(out, day("2027-02-08")).kind]).toEqual([undefined, "discharged"]);
  });
});

describe("whose it is", () => {
  test("as last assigned; the state of a removal that is said later names its own", () => {
    const assigned = after(
      operated(),
      "AssignObligation",
      { obligation: "wire-removal:o/left/1", owner: { kind: "role", role: "surgeon" } },
      "2027-01-20",
    );
    expect(owed(assigned, "wire-removal").owner).toEqual({ kind: "role", role: "surgeon" });
    const state = hindered(assigned, "no-contact", "2027-02-01");
    expect(owed(state, "wire-removal").owner).toEqual(nora);
    const again = after(
      state,
      "AssignObligation",
      { obligation: "wire-removal:o/left/1", owner: { kind: "role", role: "nurse" } },
      "2027-02-02",
    );
    expect(owed(again, "wire-removal").owner).toEqual({ kind: "role", role: "nurse" });
  });

  test("after a hand-over nothing is owed by the person who left", () => {
    const assigned = after(
      hindered(operated(), "no-contact", "2027-02-01"),
      "AssignObligation",
      { obligation: "visit:left-1/F1", owner: nora },
      "2027-02-01",
    );
    const left = after(assigned, "ReassignObligations", { from: "nurse-1", to: { kind: "role", role: "nurse" } }, "2027-02-02");
    expect(obligations(builtInProtocols, left).filter(({ owner }) => owner.kind === "person")).toEqual([]);
  });
});

describe("late entry", () => {
  const entered = (facts: Facts, on: string, recordedAt: string): Facts => {
    const payload = { wire: "stray/left/1", foot: "left", insertedOn: "2027-01-11" } as const;
    const command = { id: "late", type: "RecordWireInserted", occurredOn: on, confirmed: true, payload } as const satisfies Command;
    const actor = { kind: "staff", id: "surgeon-1", name: "Sofia Example", role: "surgeon" } as const;
    const decision = decide(command, facts, { today: on, now: recordedAt, actor });
    if (decision.kind === "refused") throw new Error(decision.sentence.en);
    return decision.events.reduce(evolve, facts);
  };

  test.each([
    { recordedAt: "2027-01-20T15:00:00Z", due: "2027-01-20" },
    { recordedAt: "2027-01-21T03:00:00Z", due: "2027-01-20" },
    { recordedAt: "2027-01-21T05:00:00Z", due: "2027-01-21" },
    { recordedAt: "2027-03-02T15:00:00Z", due: "2027-03-02" },
  ])("what does not fit and is entered at $recordedAt is due on $due, not on the day it tells of", ({ recordedAt, due }) => {
    const facts = entered(operated(), "2027-01-12", recordedAt);
    const reconcile = owed(facts, "reconcile");
    expect(reconcile.dueOn.toString()).toBe(due);
    expect(standing(reconcile, day(due)).kind).toBe("open");
  });

  test("a day that is yet to come is waited for", () => {
    expect(owed(entered(operated(), "2027-01-25", "2027-01-20T15:00:00Z"), "reconcile").dueOn.toString()).toBe("2027-01-25");
  });

  test("the wire itself stays due by its insertion", () => {
    const facts = entered(operated(), "2027-01-12", "2027-03-02T15:00:00Z");
    expect(standings(facts, "wire-removal", "2027-03-02")).toEqual([
      "wire-removal:o/left/1 escalated",
      "wire-removal:stray/left/1 escalated",
    ]);
  });

  test.each([
    { at: "2027-03-14T06:59:00Z", on: "2027-03-14" },
    { at: "2027-03-15T03:59:00Z", on: "2027-03-14" },
    { at: "2027-03-15T04:00:00Z", on: "2027-03-15" },
    { at: "2027-11-08T04:59:00Z", on: "2027-11-07" },
    { at: "2027-11-08T05:00:00Z", on: "2027-11-08" },
    { at: "2028-03-01T04:59:00Z", on: "2028-02-29" },
    { at: "2028-01-01T04:59:00Z", on: "2027-12-31" },
  ])("$at is $on in Montréal", ({ at, on }) => {
    expect(practiceDay(at, "America/Toronto").toString()).toBe(on);
  });
});

describe("warning signs and calls", () => {
  const flagged = (facts: Facts, on: string): Facts =>
    after(facts, "ReportRedFlag", { foot: "left", signs: ["infection"], said: "red and hot" }, on, "flag");

  test.each([
    { on: "2027-01-19", kind: "upcoming" },
    { on: "2027-01-20", kind: "open" },
    { on: "2027-01-21", kind: "escalated" },
  ])("reported on 2027-01-20, on $on its acknowledgement is $kind", ({ on, kind }) => {
    expect(standings(flagged(operated(), "2027-01-20"), "red-flag", on)).toEqual([`red-flag:flag ${kind}`]);
  });

  test("it is the surgeon's, in the caller's words, and cannot be waived", () => {
    const facts = flagged(operated(), "2027-01-20");
    expect(owed(facts, "red-flag")).toMatchObject({ owner: { kind: "role", role: "surgeon" }, about: "red and hot" });
    expect(() => after(facts, "WaiveObligation", { obligation: "red-flag:flag", ground: "not-done" }, "2027-01-20")).toThrow(
      "cannot-waive",
    );
  });

  test("while it is open, acknowledged or not, a yes becomes a question; a not-yet stays", () => {
    const facts = visited(wireOut(operated(), "2027-02-08"), "F3", "2027-04-11");
    const answers = (known: Facts) =>
      (["walk", "sport"] as const).map((activity) => mayI(builtInProtocols, known, activity, day("2027-04-12")).answer);
    expect(answers(facts)).toEqual(["yes", "yes"]);
    const seen = after(
      flagged(facts, "2027-04-12"),
      "AcknowledgeRedFlag",
      { report: "flag", decision: "antibiotic", over: false },
      "2027-04-12",
    );
    expect(answers(seen)).toEqual(["ask", "ask"]);
    expect(mayI(builtInProtocols, seen, "sport", day("2027-04-10")).answer).toBe("not-yet");
    expect(answers(after(seen, "AcknowledgeRedFlag", { report: "flag", decision: "healed", over: true }, "2027-04-20"))).toEqual([
      "yes",
      "yes",
    ]);
  });

  test.each([
    { on: "2027-01-20", kind: "open" },
    { on: "2027-01-21", kind: "open" },
    { on: "2027-01-22", kind: "late" },
    { on: "2027-01-23", kind: "late" },
    { on: "2027-01-24", kind: "escalated" },
  ])("a call asked for on 2027-01-20 is $kind on $on", ({ on, kind }) => {
    const asked = after(operated(), "RequestCallBack", { foot: "left", about: "the sandal" }, "2027-01-20", "asked");
    expect(standings(asked, "call-back", on)).toEqual([`call-back:asked ${kind}`]);
  });

  test("a call can be waived with its reason", () => {
    const asked = after(operated(), "RequestCallBack", { foot: "left", about: "the sandal" }, "2027-01-20", "asked");
    const waived = after(asked, "WaiveObligation", { obligation: "call-back:asked", ground: "no-longer-possible" }, "2027-01-21");
    expect(standings(waived, "call-back", "2027-01-21")).toEqual(["call-back:asked waived"]);
  });

  test("a death waives them; what a restore may have lost stays to be confirmed", () => {
    const findings = [{ subject: "o", foot: "left", kind: "operation" }] as const;
    const gap = { from: "2027-01-10T02:00:00Z", to: "2027-01-20T09:00:00Z", findings };
    const facts = after(flagged(operated(), "2027-01-20"), "OpenRestoreGap", gap, "2027-01-20", "gap");
    const died = after(facts, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2027-01-21");
    expect([...standings(died, "red-flag", "2027-01-22"), ...standings(died, "reconcile-gap", "2027-01-20")]).toEqual([
      "red-flag:flag waived",
      "reconcile-gap:gap/1 open",
    ]);
  });
});

test("nothing of this is owed before anything was said", () => {
  const kinds = obligations(builtInProtocols, scheduled()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "red-flag" || kind === "call-back" || kind === "reconcile-gap")).toEqual([]);
});
