import { describe, expect, test } from "vitest";
import { obligations } from "./obligations.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { after, day, filmed, operated, owed, registered, scheduled, standings, visited, wireOut } from "./testing/course.ts";

const later = "2027-11-01";
const evidence = { kind: "document", describes: "letter of another clinic" } as const;

describe("before the operation", () => {
  test("nothing is owed to a foot that nobody has scheduled", () => {
    expect(obligations(builtInProtocols, registered())).toEqual([]);
  });

  test("visits are planned, never owed", () => {
    expect(standings(scheduled(), "visit", later)).toEqual([]);
    expect(standings(scheduled(), "wire-removal", later)).toEqual([]);
  });

  test("films, the reading of the care section, consent and its copy are owed", () => {
    const kinds = obligations(builtInProtocols, scheduled()).map(({ kind, protocolItem }) => `${kind} ${protocolItem}`);
    expect(kinds).toEqual([
      "record-outcome ledger-outcome",
      "films X1",
      "care-read N2",
      "consent ledger-consent",
      "consent-copy ledger-consent",
    ]);
  });

  test("a consent whose copy was given discharges both; a copy given later discharges its own", () => {
    const consented = after(scheduled(), "RecordConsent", { episode: "left-1", copyGiven: false }, "2027-01-05");
    expect([owed(consented, "consent").dischargedBy !== undefined, owed(consented, "consent-copy").dischargedBy !== undefined]).toEqual([
      true,
      false,
    ]);
    const copied = after(consented, "RecordConsentCopy", { episode: "left-1" }, "2027-01-06");
    expect(owed(copied, "consent-copy").dischargedBy?.on.toString()).toBe("2027-01-06");
    const both = after(scheduled(), "RecordConsent", { episode: "left-1", copyGiven: true }, "2027-01-05");
    expect(owed(both, "consent-copy").dischargedBy).toBeDefined();
  });

  test("the outcome is owed on the day scheduled, until held or not held", () => {
    expect(standings(scheduled(), "record-outcome", "2027-01-11")).toEqual(["record-outcome:o/left open"]);
    expect(standings(operated(), "record-outcome", "2027-01-12")).toEqual(["record-outcome:o/left discharged"]);
    const outcome = { kind: "cancelled", by: "hospital" } as const;
    const cancelled = after(scheduled(), "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-11");
    expect(obligations(builtInProtocols, cancelled).map(({ kind }) => kind)).toEqual(["record-outcome"]);
    const moved = { kind: "rescheduled", to: "2027-02-01" } as const;
    const again = after(scheduled(), "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome: moved }, "2027-01-11");
    expect(owed(again, "record-outcome").dueOn.toString()).toBe("2027-02-01");
  });
});

test("wrong foot: held on the foot that was not scheduled, the wire is owed there and the scheduled foot's outcome stays owed", () => {
  const payload = { operation: "o", feet: [{ foot: "right", episode: "right-1", wires: 1 }] } as const;
  const facts = after(scheduled(), "RecordOperationHeld", payload, "2027-01-11", "held");
  expect(standings(facts, "wire-removal", "2027-02-08")).toEqual(["wire-removal:o/right/1 open"]);
  expect(standings(facts, "record-outcome", "2027-01-12")).toEqual(["record-outcome:o/left late", "record-outcome:o/right discharged"]);
  expect(standings(facts, "reconcile", "2027-01-11")).toEqual(["reconcile:held/right/not-scheduled open"]);
});

describe("after the operation", () => {
  test("each foot and each item has its own", () => {
    const facts = visited(operated("2027-01-11", 1, ["left", "right"]), "F1", "2027-01-18");
    expect(standings(facts, "visit", "2027-01-18")).toEqual([
      "visit:left-1/F1 discharged",
      "visit:left-1/F2 upcoming",
      "visit:left-1/F3 upcoming",
      "visit:left-1/F4 upcoming",
      "visit:right-1/F1 open",
      "visit:right-1/F2 upcoming",
      "visit:right-1/F3 upcoming",
      "visit:right-1/F4 upcoming",
    ]);
  });

  test("a visit without the surgeon discharges nothing; the one with the surgeon after it does", () => {
    const visits = [{ item: "F1", foot: "left", episode: "left-1" }] as const;
    const alone = after(operated(), "RecordVisit", { visits, withSurgeon: false }, "2027-01-18");
    expect(owed(alone, "visit", "F1").dischargedBy).toBeUndefined();
    expect(owed(visited(alone, "F1", "2027-01-19"), "visit", "F1").dischargedBy?.on.toString()).toBe("2027-01-19");
  });

  test("early removal leaves the four-week visit owed", () => {
    const facts = wireOut(operated(), "2027-01-25");
    expect(standings(facts, "wire-removal", later)).toEqual(["wire-removal:o/left/1 discharged"]);
    expect(owed(facts, "visit", "F2").dischargedBy).toBeUndefined();
  });

  test("exercises are counted from the actual removal, of the last wire", () => {
    const two = wireOut(operated("2027-01-11", 2), "2027-02-08");
    expect(standings(two, "exercise-start", later)).toEqual([]);
    const removed = { foot: "left", wires: ["o/left/2"], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } as const;
    const all = after(two, "RecordWireRemoved", removed, "2027-02-20");
    expect(owed(all, "exercise-start").dueOn.toString()).toBe("2027-02-27");
  });

  test("the call is discharged by a confirmed start, or by a call that reached the patient", () => {
    const out = wireOut(operated(), "2027-02-08");
    const missed = after(out, "RecordExerciseCall", { episode: "left-1", reached: false }, "2027-02-16");
    expect(owed(missed, "exercise-call").dischargedBy).toBeUndefined();
    const reached = after(missed, "RecordExerciseCall", { episode: "left-1", reached: true }, "2027-02-17");
    expect(
      [owed(reached, "exercise-call").dischargedBy, owed(reached, "exercise-start").dischargedBy].map((by) => by !== undefined),
    ).toEqual([true, false]);
    const missedAgain = after(reached, "RecordExerciseCall", { episode: "left-1", reached: false }, "2027-02-18");
    expect(owed(missedAgain, "exercise-call").dischargedBy?.on.toString()).toBe("2027-02-17");
    const started = after(out, "RecordExerciseStart", { episode: "left-1" }, "2027-02-12");
    expect(
      [owed(started, "exercise-call").dischargedBy, owed(started, "exercise-start").dischargedBy].every((by) => by !== undefined),
    ).toBe(true);
  });
});

describe("what ends an obligation, and what does not", () => {
  test("cancelled episode with a wire in: closed as moved away, everything stays owed", () => {
    const closed = after(operated(), "CloseEpisode", { episode: "left-1", outcome: "moved-away" }, "2027-01-20");
    expect(standings(closed, "wire-removal", later)).toEqual(["wire-removal:o/left/1 escalated"]);
    expect(standings(closed, "visit", later).every((line) => !line.endsWith("waived") && !line.endsWith("discharged"))).toBe(true);
  });

  test("a waiver counts as waived, never as done; a visit held all the same discharges", () => {
    const waived = after(operated(), "WaiveObligation", { obligation: "visit:left-1/F1", ground: "refused" }, "2027-01-20");
    expect(owed(waived, "visit", "F1").waivedBy?.ground).toBe("refused");
    expect(standings(waived, "visit", later)[0]).toBe("visit:left-1/F1 waived");
    expect(standings(visited(waived, "F1", "2027-01-21"), "visit", later)[0]).toBe("visit:left-1/F1 discharged");
  });

  test("forgotten wire: a waiver recorded against it changes nothing", () => {
    const facts = operated();
    const waiver = {
      obligation: "wire-removal:o/left/1",
      ground: "refused",
      evidence: { event: "e", on: day("2027-01-20"), by: { kind: "patient" } },
    } as const;
    expect(standings({ ...facts, waived: [waiver] }, "wire-removal", later)).toEqual(["wire-removal:o/left/1 escalated"]);
  });

  test("a removal elsewhere ends it", () => {
    const facts = after(operated(), "RecordWireRemovedElsewhere", { foot: "left", wires: ["o/left/1"], evidence }, "2027-02-20");
    expect(standings(facts, "wire-removal", later)).toEqual(["wire-removal:o/left/1 discharged"]);
  });

  test("a death ends the wire and waives the rest, but not what is unclear", () => {
    const unclear = after(operated(), "RecordWireInserted", { wire: "w", foot: "right" }, "2027-01-12", "w");
    const died = after(unclear, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2027-01-20");
    expect(standings(died, "wire-removal", later)).toEqual(["wire-removal:o/left/1 discharged", "wire-removal:w discharged"]);
    expect(standings(died, "visit", later).every((line) => line.endsWith("waived"))).toBe(true);
    expect(standings(died, "reconcile", later)).toEqual(["reconcile:w/right/not-scheduled escalated"]);
    expect(died.wires.every(({ out }) => out === undefined)).toBe(true);
  });

  test("forgotten wire: a death recorded by mistake and voided owes the wire again", () => {
    const died = after(operated(), "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2027-01-20", "died");
    const corrected = after(died, "VoidEvent", { voids: "died" }, "2027-01-21");
    expect(standings(corrected, "wire-removal", later)).toEqual(["wire-removal:o/left/1 escalated"]);
  });

  test("forgotten wire: an operation whose day came before the death still owes its outcome", () => {
    const died = (on: string) => after(scheduled("2027-01-11"), "RecordDeath", { source: "family", secondPerson: "Paul Example" }, on);
    expect(standings(died("2027-01-11"), "record-outcome", later)).toEqual(["record-outcome:o/left escalated"]);
    expect(standings(died("2027-01-10"), "record-outcome", later)).toEqual(["record-outcome:o/left waived"]);
  });

  test("a fragment is owed until it is filmed, decided and told; then it is listed and no longer owed", () => {
    const payload = { foot: "left", wires: ["o/left/1"], tipIntact: false, examinedBy: "Nora Example" } as const;
    const left = filmed(after(operated(), "RecordWireFoundOut", payload, "2027-02-08", "found"), "lateral", "2027-02-09");
    expect(standings(left, "retained-fragment", later)).toEqual(["retained-fragment:found/left escalated"]);
    const told = after(left, "DiscloseFragment", { foot: "left" }, "2027-02-10");
    const decided = after(told, "DecideFragment", { foot: "left", decision: "left in place" }, "2027-02-11");
    expect(standings(decided, "retained-fragment", later)).toEqual(["retained-fragment:found/left escalated"]);
    const all = after(decided, "RecordFragmentFilm", { foot: "left", film: "film 0" }, "2027-02-12");
    expect(standings(all, "retained-fragment", later)).toEqual(["retained-fragment:found/left discharged"]);
    expect(all.fragments).toHaveLength(1);
  });

  test("a re-operation waives the old visits once it is held; old wires stay owed", () => {
    const again = { episode: "left-2", foot: "left", protocolVersion: 1, reoperationOf: "left-1" } as const;
    const opened = after(visited(operated(), "F1", "2027-01-18"), "OpenEpisode", again, "2027-02-01");
    const feet = [{ foot: "left", episode: "left-2" }] as const;
    const planned = after(opened, "ScheduleOperation", { operation: "p", on: "2027-02-03", feet }, "2027-02-01");
    expect(standings(planned, "visit", "2027-02-03").some((line) => line.endsWith("waived"))).toBe(false);
    const held = after(planned, "RecordOperationHeld", { operation: "p", feet: [{ ...feet[0], wires: 1 }] }, "2027-02-03");
    expect(standings(held, "visit", "2027-02-03").slice(0, 4)).toEqual([
      "visit:left-1/F1 discharged",
      "visit:left-1/F2 waived",
      "visit:left-1/F3 waived",
      "visit:left-1/F4 waived",
    ]);
    expect(standings(held, "wire-removal", later)).toEqual(["wire-removal:o/left/1 escalated", "wire-removal:p/left/1 escalated"]);
  });
});
