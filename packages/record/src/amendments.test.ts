import { describe, expect, test } from "vitest";
import type { Facts } from "./facts.ts";
import { after, decided, operated, refusal, registered, removal } from "./testing/practice.ts";

const wire = "operation-1/left/1";
const secondPerson = "Paul Example";
const insertionOf = (facts: Facts, id = wire): string => facts.wires.find((known) => known.id === id)?.reported.event ?? "none";
const state = (facts: Facts) => facts.wires.map(({ id, foot, insertedOn, out }) => [id, foot, insertedOn?.toString(), out !== undefined]);
const inserted = { wire, foot: "left", operation: "operation-1", insertedOn: "2027-01-11" } as const;

describe("wire voided", () => {
  const facts = operated();
  const voids = insertionOf(facts);
  const ground = { kind: "no-wire-seen", evidence: { kind: "examination", by: "Paul Example" } } as const;

  test("wire voided: without a second person it stays owed", () => {
    expect(refusal(facts, "VoidEvent", { voids, ground })).toMatchObject({ code: "second-person-needed", ask: "second-person" });
  });

  test.each([
    { who: "nobody", person: "" },
    { who: "oneself by name", person: " nora EXAMPLE" },
    { who: "oneself by id", person: "nurse-1" },
  ])("wire voided: $who is no second person", ({ person }) => {
    const decision = decided(facts, "VoidEvent", { voids, ground, secondPerson: person });
    expect(decision).toMatchObject({ kind: "refused" });
  });

  test("wire voided: without a ground it stays owed", () => {
    expect(refusal(facts, "VoidEvent", { voids, secondPerson })).toMatchObject({ code: "ground-needed", ask: "ground" });
  });

  test.each([
    { what: "a document", ground: { kind: "no-wire-seen", evidence: { kind: "document", describes: "letter" } } },
    { what: "an insertion that is not there", ground: { kind: "replaced-by", event: "nowhere" } },
    { what: "itself", ground: { kind: "replaced-by", event: voids } },
    { what: "something that is no insertion", ground: { kind: "replaced-by", event: "held" } },
  ] as const)("wire voided: $what is no ground", (said) => {
    expect(refusal(facts, "VoidEvent", { voids, secondPerson, ground: said.ground }).code).toBe("ground-needed");
  });

  test("wire voided: with a second person and an examination it leaves the ledger", () => {
    expect(state(after(facts, "VoidEvent", { voids, secondPerson, ground }))).toEqual([]);
  });

  test("wrong foot: the replacing insertion comes with the void, and the wire stays owed in the right foot", () => {
    const replacement = { wire: "operation-1/right/1", foot: "right", insertedOn: "2027-01-11" } as const;
    const moved = after(facts, "VoidEvent", { voids, secondPerson, replacement });
    expect(state(moved)).toEqual([["operation-1/right/1", "right", "2027-01-11", false]]);
    expect(moved.history.at(-1)?.payload).toMatchObject({ sameWireAs: wire });
    expect(moved.discrepancies).toEqual([]);
  });

  test("a double entry is replaced by the entry that stays", () => {
    const twice = after(facts, "RecordWireInserted", { ...inserted, wire: "w/left/1" }, { id: "double" });
    const stays = { kind: "replaced-by", event: voids } as const;
    expect(state(after(twice, "VoidEvent", { voids: "double", secondPerson, ground: stays }))).toEqual([
      [wire, "left", "2027-01-11", false],
    ]);
  });

  describe("wrong patient", () => {
    const elsewhere = { patient: "patient-2", event: "insertion-2" };
    const wrongPatient = { kind: "other-chart", ...elsewhere } as const;

    test("the void goes with the insertion in the other chart", () => {
      const said = { voids, secondPerson, ground: wrongPatient };
      expect(state(after(facts, "VoidEvent", said, { insertedElsewhere: elsewhere }))).toEqual([]);
    });

    test.each([
      { what: "nothing is entered elsewhere", context: {} },
      { what: "another insertion is", context: { insertedElsewhere: { ...elsewhere, event: "insertion-3" } } },
      { what: "it is in a third chart", context: { insertedElsewhere: { ...elsewhere, patient: "patient-3" } } },
    ])("forgotten wire: where $what, the wire stays", ({ context }) => {
      expect(refusal(facts, "VoidEvent", { voids, secondPerson, ground: wrongPatient }, context).code).toBe("ground-needed");
    });

    test("forgotten wire: alone nobody moves it", () => {
      expect(refusal(facts, "VoidEvent", { voids, ground: wrongPatient }, { insertedElsewhere: elsewhere }).code).toBe(
        "second-person-needed",
      );
    });
  });

  test("two entries are not each other's replacement", () => {
    const twice = after(facts, "RecordWireInserted", { ...inserted, wire: "w/left/1" }, { id: "double" });
    const first = after(twice, "VoidEvent", { voids: "double", secondPerson, ground: { kind: "replaced-by", event: voids } });
    const circular = { voids, secondPerson, ground: { kind: "replaced-by", event: "double" } } as const;
    expect(refusal(first, "VoidEvent", circular).code).toBe("ground-needed");
  });

  test("wrong patient's film: a void that rests on it falls, and the wire is owed again", () => {
    const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-11" } as const;
    const file = { contentHash: "a1", format: "dicom", columns: 10, rows: 10 } as const;
    const filmed = after(facts, "AddFilm", { film: "film-1", file, description, mismatch: [] });
    const byFilm = { kind: "no-wire-seen", evidence: { kind: "film", film: "film-1" } } as const;
    const voided = after(filmed, "VoidEvent", { voids, secondPerson, ground: byFilm });
    expect(state(voided)).toEqual([]);
    expect(state(after(voided, "SettleFilmIdentity", { film: "film-1", belongs: false }))).toEqual([[wire, "left", "2027-01-11", false]]);
  });
});

describe("a correction of a wire", () => {
  const facts = operated();
  const corrects = insertionOf(facts);
  const corrected = (payload: object, person?: string) => ({
    ...{ corrects, occurredOn: "2027-01-11", payload: { ...inserted, ...payload } },
    ...(person === undefined ? {} : { secondPerson: person }),
  });

  test.each([
    { what: "due later", payload: { insertedOn: "2027-01-12" }, asks: true },
    { what: "due earlier", payload: { insertedOn: "2027-01-10" }, asks: false },
    { what: "in the other foot", payload: { foot: "right" }, asks: true },
    { what: "of another diameter", payload: { diameterMm: 1.8 }, asks: false },
  ])("that makes it $what needs a second person: $asks", ({ payload, asks }) => {
    const today = { today: "2027-01-13", on: "2027-01-13" };
    if (asks) expect(refusal(facts, "CorrectEvent", corrected(payload), today).code).toBe("second-person-needed");
    expect(decided(facts, "CorrectEvent", corrected(payload, asks ? secondPerson : undefined), today).kind).toBe("accepted");
  });

  test("forgotten wire: a day of insertion that becomes unknown and falls due later needs a second person", () => {
    const late = after(registered(), "RecordWireInserted", inserted, { id: "late", on: "2027-03-01" });
    const { insertedOn: _unknown, ...unknown } = inserted;
    expect(refusal(late, "CorrectEvent", { corrects: "late", occurredOn: "2027-03-01", payload: unknown }).code).toBe(
      "second-person-needed",
    );
  });

  test("keeps the wire's id", () => {
    expect(refusal(facts, "CorrectEvent", corrected({ wire: "another" }, secondPerson)).code).toBe("invalid");
  });

  test("undoing a correction that had made it due earlier needs a second person as well", () => {
    const earlier = after(facts, "CorrectEvent", corrected({ insertedOn: "2027-01-10" }), { id: "earlier" });
    expect(refusal(earlier, "VoidEvent", { voids: "earlier" }).code).toBe("second-person-needed");
  });
});

describe("a correction of an operation moves its wires with it", () => {
  const feet = [{ foot: "left", episode: "left-1", wires: 1 }] as const;
  const corrected = (change: object, occurredOn = "2027-01-11") => {
    return { corrects: "held", occurredOn, payload: { operation: "operation-1", feet, ...change }, secondPerson };
  };

  test("its day", () => {
    const facts = after(operated(), "CorrectEvent", corrected({}, "2027-01-09"));
    expect(state(facts)).toEqual([[wire, "left", "2027-01-09", false]]);
    expect(facts.operations[0]?.feet[0]?.state).toMatchObject({ kind: "held" });
  });

  test("a later day needs the second person", () => {
    const { secondPerson: _nobody, ...alone } = corrected({}, "2027-01-12");
    expect(refusal(operated(), "CorrectEvent", alone, { on: "2027-01-12" }).code).toBe("second-person-needed");
  });

  test("more wires than first entered are added, under ids of their own", () => {
    const facts = after(operated(), "CorrectEvent", corrected({ feet: [{ ...feet[0], wires: 2 }] }));
    expect(state(facts)).toEqual([
      [wire, "left", "2027-01-11", false],
      ["operation-1/left/2", "left", "2027-01-11", false],
    ]);
  });

  test("forgotten wire: fewer wires than first entered takes none out of the ledger", () => {
    const facts = after(operated(2), "CorrectEvent", corrected({}));
    expect(facts.wires.filter(({ out }) => out === undefined)).toHaveLength(2);
  });

  test("wrong foot: the whole operation was of the other foot, and the wire goes with it", () => {
    const right = [{ foot: "right", episode: "right-1", wires: 1 }] as const;
    const scheduled = after(operated(), "CorrectEvent", corrected({ feet: right }));
    expect(state(scheduled)).toEqual([[wire, "right", "2027-01-11", false]]);
  });
});

test("cancelled episode with a wire in: voiding the operation's entry leaves its wires owed", () => {
  const facts = after(operated(2), "VoidEvent", { voids: "held" });
  expect(facts.operations[0]?.feet[0]?.state.kind).toBe("scheduled");
  expect(facts.wires.filter(({ out }) => out === undefined)).toHaveLength(2);
});

describe("anything that the page shows can be corrected", () => {
  test("a film's description, an assessment, a visit, the patient's details", () => {
    const description = { view: "dorsoplantar", side: "left", weightBearing: "unknown" } as const;
    const added = { film: "film-1", file: { contentHash: "a1", format: "png", columns: 9, rows: 9 }, description, mismatch: [] } as const;
    const filmed = after(operated(), "AddFilm", added, { id: "film" });
    const assessed = after(filmed, "RecordAssessment", { episode: "left-1", assessment: { pain: { walking: 3 } } }, { id: "assessment" });
    const visits = [{ item: "F1", foot: "left", episode: "left-1" }] as const;
    const seen = after(assessed, "RecordVisit", { visits, withSurgeon: false }, { id: "visit" });
    const on = "2027-01-11";
    const payload = { ...added, description: { ...description, side: "right", weightBearing: "yes" } };
    const one = after(seen, "CorrectEvent", { corrects: "film", occurredOn: on, payload });
    const other = { episode: "right-1", assessment: { pain: { walking: 7 } } };
    const two = after(one, "CorrectEvent", { corrects: "assessment", occurredOn: on, payload: other });
    const three = after(two, "CorrectEvent", { corrects: "visit", occurredOn: on, payload: { visits, withSurgeon: true } });
    expect(three.films[0]?.description).toMatchObject({ side: "right", weightBearing: "yes" });
    expect(three.episodes.map(({ assessment }) => assessment?.value.pain?.walking)).toEqual([undefined, 7]);
    expect(three.episodes[0]?.visits.map(({ withSurgeon }) => withSurgeon)).toEqual([true]);
  });

  test.each([
    { what: "a payload of another type", payload: { episode: "left-1" } },
    { what: "a field that is missing", payload: { ...removal([wire]), count: undefined } },
    { what: "a number out of range", payload: { ...removal([wire]), count: -1 } },
  ])("but not with $what", ({ payload }) => {
    const out = after(operated(), "RecordWireRemoved", removal([wire]), { id: "out", on: "2027-02-08" });
    const refused = refusal(out, "CorrectEvent", { corrects: "out", occurredOn: "2027-02-08", payload });
    expect(refused.code).toBe("invalid");
    expect(refused.sentence.en).toMatch(/expected|no such field/);
  });
});
