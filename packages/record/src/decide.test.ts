import { describe, expect, test } from "vitest";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { after, command, decided, nurse, operated, refusal, registered, removal } from "./testing/practice.ts";

const wire = "operation-1/left/1";
const visits = [{ item: "F2", foot: "left", episode: "left-1" }] as const;

test("the same command twice is recorded once", () => {
  const again = command("RecordDressing", { episode: "left-1" }, { id: "dressing", on: "2027-01-18" });
  const context = { today: "2027-01-18", now: "2027-01-18T15:00:00Z", actor: nurse };
  const first = decide(again, operated(), context);
  if (first.kind === "refused") throw new Error(first.sentence.en);
  const facts = first.events.reduce(evolve, operated());
  expect(first.events).toHaveLength(1);
  expect(decide(again, facts, context)).toEqual({ kind: "accepted", events: [] });
});

test("the same command twice is recorded once, even when it could no longer be recorded", () => {
  const facts = operated();
  const payload = { operation: "operation-1", feet: [{ foot: "left", episode: "left-1", wires: 1 }] } as const;
  expect(decided(facts, "RecordOperationHeld", payload, { id: "held" })).toEqual({ kind: "accepted", events: [] });
});

test("a visit with everything done at it is one command and an event for each thing, ids from the command's", () => {
  const payload = {
    visits,
    withSurgeon: true,
    dressingChanged: true,
    wiresRemoved: [removal([wire])],
    exerciseInstruction: { sheetGiven: true },
  };
  const decision = decided(operated(), "RecordVisit", payload, { id: "visit", on: "2027-02-08", reason: "as planned" });
  if (decision.kind === "refused") throw new Error(decision.sentence.en);
  expect(decision.events.map(({ id, type }) => `${id} ${type}`)).toEqual([
    "visit VisitHeld",
    "visit.2 DressingChanged",
    "visit.3 WireRemoved",
    "visit.4 ExerciseInstructionGiven",
  ]);
  expect(decision.events.every(({ occurredOn, reason }) => occurredOn === "2027-02-08" && reason === "as planned")).toBe(true);
  const facts = decision.events.reduce(evolve, operated());
  expect(facts.wires[0]?.out?.on.toString()).toBe("2027-02-08");
  expect(facts.episodes[0]).toMatchObject({ dressing: {}, exerciseInstruction: {}, visits: [{ item: "F2" }] });
});

test("a wire taken out at a visit that was recorded before is not refused", () => {
  const facts = after(operated(), "RecordVisit", { visits, withSurgeon: true }, { on: "2027-02-08" });
  const later = after(facts, "RecordVisit", { visits, withSurgeon: true, wiresRemoved: [removal([wire])] }, { on: "2027-02-08" });
  expect(later.wires[0]?.out).toBeDefined();
});

test("early removal: at a visit a reason is asked as well", () => {
  const payload = { visits, withSurgeon: true, wiresRemoved: [removal([wire])] };
  expect(refusal(operated(), "RecordVisit", payload, { on: "2027-02-01" })).toMatchObject({ ask: "reason" });
});

describe("dates that are asked again", () => {
  const today = "2027-02-08";
  test.each([
    { on: "2027-02-09", asks: true },
    { on: "2027-02-08", asks: false },
    { on: "2027-02-01", asks: false },
    { on: "2027-01-31", asks: true },
  ])("$on, today being 2027-02-08, is asked: $asks", ({ on, asks }) => {
    const decision = decided(operated(), "RecordDressing", { episode: "left-1" }, { on, today });
    if (asks) expect(decision).toMatchObject({ code: "confirm-date", ask: "confirm" });
    expect(decided(operated(), "RecordDressing", { episode: "left-1" }, { on, today, confirmed: asks }).kind).toBe("accepted");
  });

  test("a correction to a day in the future is asked; one to a day long past is not", () => {
    const facts = after(operated(), "RecordDressing", { episode: "left-1" }, { id: "d", on: "2027-01-18" });
    const to = (occurredOn: string) => ({ corrects: "d", occurredOn, payload: { episode: "left-1" } });
    expect(refusal(facts, "CorrectEvent", to("2027-02-09"), { on: today }).code).toBe("confirm-date");
    expect(decided(facts, "CorrectEvent", to("2027-01-17"), { on: today }).kind).toBe("accepted");
  });

  test("a wire inserted in the future is asked", () => {
    const payload = { wire: "w", foot: "left", insertedOn: "2028-01-11" } as const;
    expect(refusal(operated(), "RecordWireInserted", payload, { on: today }).code).toBe("confirm-date");
  });
});

test.each([-1, 1.5, 21, 1e12])("an operation with %d wires left in a foot is refused", (wires) => {
  const scheduled = after(registered(), "ScheduleOperation", {
    operation: "o",
    on: "2027-01-11",
    feet: [{ foot: "left", episode: "left-1" }],
  });
  const payload = { operation: "o", feet: [{ foot: "left", episode: "left-1", wires }] } as const;
  expect(refusal(scheduled, "RecordOperationHeld", payload).code).toBe("invalid");
});

test("a payload that is not of its type is refused with the field's name, and nothing is recorded", () => {
  const patient = { familyName: "", givenName: "A", number: "T", birthDate: "1975-02-30", language: "fr" } as const;
  const refused = refusal(registered(), "ChangePatientDetails", patient);
  expect(refused).toMatchObject({ code: "invalid", sentence: { en: "familyName: expected a text that is not empty." } });
});

test.each(["registered", "left"])("what others rest on is not voided: %s", (voids) => {
  expect(refusal(operated(), "VoidEvent", { voids }).code).toBe("invalid");
});

describe("films", () => {
  const file = { contentHash: "a1", format: "dicom", columns: 10, rows: 10 } as const;
  const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2026-12-20" } as const;
  const mismatch = [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] as const;
  const landmarks = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} } as const;
  const measured = { film: "film-1", landmarks, measurements: [] };
  const blocked = after(registered(), "AddFilm", { film: "film-1", file, description, mismatch });

  test("the same file twice is one film", () => {
    expect(decided(blocked, "AddFilm", { film: "film-2", file, description, mismatch: [] })).toEqual({ kind: "accepted", events: [] });
  });

  test("wrong patient's film: a mismatch blocks it until a person settles it", () => {
    expect(refusal(blocked, "MeasureFilm", measured).code).toBe("film-blocked");
    const settled = after(blocked, "SettleFilmIdentity", { film: "film-1", belongs: true });
    expect(decided(settled, "MeasureFilm", measured).kind).toBe("accepted");
  });

  test("wrong patient's film: settled as another's, it is never measured here", () => {
    const settled = after(blocked, "SettleFilmIdentity", { film: "film-1", belongs: false });
    expect(refusal(settled, "MeasureFilm", measured).code).toBe("film-blocked");
  });
});

describe("death", () => {
  const died = after(operated(), "RecordDeath", { source: "family", secondPerson: "Paul Example" }, { on: "2027-01-20" });
  test("is recorded with its source and a second person", () => {
    expect(died.died?.on.toString()).toBe("2027-01-20");
    expect(died.wires[0]?.out).toBeUndefined();
  });

  test("what is reported of a later day does not fit; of an earlier day it does", () => {
    const misfits = (on: string) =>
      after(died, "RecordWireRemoved", removal([wire]), { on, reason: "x" }).discrepancies.map(({ kind }) => kind);
    expect(misfits("2027-01-21")).toEqual(["after-death"]);
    expect(misfits("2027-01-20")).toEqual([]);
  });

  test("recorded of a day before a wire went in, it does not fit", () => {
    const early = after(
      operated(),
      "RecordDeath",
      { source: "family", secondPerson: "Paul Example" },
      { on: "2027-01-10", today: "2027-01-12" },
    );
    expect(early.discrepancies.map(({ kind }) => kind)).toEqual(["after-death"]);
  });
});

describe("operations not held", () => {
  const feet = [
    { foot: "left", episode: "left-1" },
    { foot: "right", episode: "right-1" },
  ] as const;
  const scheduled = after(registered(), "ScheduleOperation", { operation: "o", on: "2027-01-11", feet });
  const states = (facts: typeof scheduled) => facts.operations[0]?.feet.map(({ foot, state }) => `${foot} ${state.kind}`);

  test("one side is cancelled, the other held", () => {
    const outcome = { kind: "cancelled", by: "patient" } as const;
    const one = after(scheduled, "RecordOperationNotHeld", { operation: "o", feet: ["right"], outcome }, { on: "2027-01-11" });
    const both = after(one, "RecordOperationHeld", { operation: "o", feet: [{ ...feet[0], wires: 1 }] });
    expect(states(both)).toEqual(["left held", "right cancelled"]);
    expect(both.wires.map(({ id }) => id)).toEqual(["o/left/1"]);
    expect(both.discrepancies).toEqual([]);
  });

  test("moved to another day", () => {
    const outcome = { kind: "rescheduled", to: "2027-02-01" } as const;
    const moved = after(scheduled, "RecordOperationNotHeld", { operation: "o", feet: ["left", "right"], outcome });
    const [first] = moved.operations[0]?.feet ?? [];
    expect(first?.state.kind === "scheduled" ? first.state.on.toString() : undefined).toBe("2027-02-01");
  });
});
