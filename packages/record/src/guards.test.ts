import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { decide, deciderWith } from "./decide.ts";
import type { DecisionContext, RefusalCode } from "./decision.ts";
import { emptyFacts } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { guards } from "./guards.ts";
import { bookingGuardCases } from "./testing/booking-guard-cases.ts";
import { filmGuardCases } from "./testing/film-guard-cases.ts";
import { followUpGuardCases } from "./testing/follow-up-guard-cases.ts";
import { planGuardCases } from "./testing/plan-guard-cases.ts";
import { after, command, nurse, operated, registered, removal } from "./testing/practice.ts";
import { protocolGuardCases } from "./testing/protocol-guard-cases.ts";

const wire = "operation-1/left/1";
const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;
const left = [{ foot: "left", episode: "left-1" }] as const;
const held = { operation: "operation-1", feet: [{ ...left[0], wires: 1 }] };
const voids = "held.2";
const secondPerson = "Paul Example";
const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-04" } as const;
const file = { contentHash: "a1", format: "dicom", columns: 10, rows: 10 } as const;
const differs = [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] as const;
const filmed = (over: object, mismatch: typeof differs | readonly [] = []): Facts =>
  after(operated(), "AddFilm", { film: "film-1", file, description: { ...description, ...over }, mismatch });
const landmarks = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} } as const;
const byFilm = { foot: "left", wires: [wire], evidence: { kind: "film", film: "film-1" } } as const;
const on = "2027-01-11";
const reception: DecisionContext["actor"] = { kind: "staff", id: "r", name: "Rémi Example", role: "reception" };

interface Case {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
  readonly actor?: DecisionContext["actor"];
  readonly newestProtocolVersion?: number;
  readonly context?: Partial<DecisionContext>;
}

/** One command for each guard that nothing but this guard refuses. */
const cases: readonly Case[] = [
  {
    guard: "patient-registered",
    code: "no-such-patient",
    facts: emptyFacts,
    command: command("OpenEpisode", { episode: "e", foot: "left", protocolVersion: 1 }, { on }),
  },
  { guard: "patient-registered-once", code: "patient-exists", facts: registered(), command: command("RegisterPatient", patient, { on }) },
  {
    guard: "episode-exists",
    code: "no-such-episode",
    facts: registered(),
    command: command("RecordConsent", { episode: "e", copyGiven: true }, { on }),
  },
  {
    guard: "episode-of-this-foot",
    code: "invalid",
    facts: registered(),
    command: command("ScheduleOperation", { operation: "o", on, feet: [{ foot: "left", episode: "right-1" }] }, { on }),
  },
  {
    guard: "film-exists",
    code: "no-such-film",
    facts: registered(),
    command: command("SettleFilmIdentity", { film: "f", belongs: true }, { on }),
  },
  {
    guard: "amended-event-exists",
    code: "no-such-event",
    facts: registered(),
    command: command("VoidEvent", { voids: "nothing" }, { on }),
  },
  {
    guard: "one-open-episode-per-foot",
    code: "episode-open-for-foot",
    facts: registered(),
    command: command("OpenEpisode", { episode: "left-2", foot: "left", protocolVersion: 1 }, { on }),
  },
  {
    guard: "episode-not-completed-with-a-wire-in",
    code: "wire-still-in",
    facts: operated(),
    command: command("CloseEpisode", { episode: "left-1", outcome: "completed" }, { on }),
  },
  {
    guard: "one-scheduled-operation-per-foot",
    code: "invalid",
    facts: after(registered(), "ScheduleOperation", { operation: "o", on, feet: left }),
    command: command("ScheduleOperation", { operation: "p", on, feet: left }, { on }),
  },
  {
    guard: "operation-known",
    code: "no-such-operation",
    facts: registered(),
    command: command("RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome: { kind: "cancelled", by: "patient" } }, { on }),
  },
  {
    guard: "operation-not-already-held",
    code: "operation-settled",
    facts: operated(),
    command: command("RecordOperationHeld", held, { on }),
  },
  {
    guard: "outcome-said-of-an-operation-whose-day-has-come",
    code: "invalid",
    facts: after(registered(), "ScheduleOperation", { operation: "o", on, feet: left }, { id: "scheduled" }),
    command: command("VoidEvent", { voids: "scheduled" }, { on }),
  },
  {
    guard: "visit-held-once",
    code: "visit-already-held",
    facts: after(operated(), "RecordVisit", { visits: [{ item: "F1", ...left[0] }], withSurgeon: true }),
    command: command("RecordVisit", { visits: [{ item: "F1", ...left[0] }], withSurgeon: true }, { on }),
  },
  {
    guard: "reconcile-known",
    code: "no-such-obligation",
    facts: registered(),
    command: command("SettleReconcile", { obligation: "reconcile:x", explanation: "x" }, { on }),
  },
  {
    guard: "waiver-of-something-that-may-be-waived",
    code: "cannot-waive",
    facts: registered(),
    command: command("WaiveObligation", { obligation: "record-outcome:left-1", ground: "refused" }, { on, reason: "x" }),
  },
  {
    guard: "waiver-of-something-of-this-record",
    code: "no-such-obligation",
    facts: registered(),
    command: command("WaiveObligation", { obligation: "visit:left-9/F1", ground: "refused" }, { on, reason: "x" }),
  },
  {
    guard: "waiver-by-surgeon-or-nurse",
    code: "not-allowed",
    facts: registered(),
    command: command("WaiveObligation", { obligation: "visit:left-1/F1", ground: "refused" }, { on, reason: "x" }),
    actor: reception,
  },
  {
    guard: "film-identity-settled-before-use",
    code: "film-blocked",
    facts: filmed({}, differs),
    command: command("MeasureFilm", { film: "film-1", landmarks, measurements: [] }, { on }),
  },
  {
    guard: "film-evidence-of-the-same-foot",
    code: "film-blocked",
    facts: filmed({ side: "right", acquiredOn: on }),
    command: command("RecordWireRemovedElsewhere", byFilm, { on }),
  },
  {
    guard: "film-evidence-after-insertion",
    code: "film-blocked",
    facts: filmed({}),
    command: command("RecordWireRemovedElsewhere", byFilm, { on }),
  },
  {
    guard: "film-id-new",
    code: "invalid",
    facts: filmed({}),
    command: command("AddFilm", { film: "film-1", file: { ...file, contentHash: "b2" }, description, mismatch: [] }, { on }),
  },
  {
    guard: "voided-stays-voided",
    code: "invalid",
    facts: after(after(operated(), "RecordDressing", { episode: "left-1" }, { id: "d" }), "VoidEvent", { voids: "d" }),
    command: command("VoidEvent", { voids: "d" }, { on }),
  },
  {
    guard: "only-statements-are-corrected",
    code: "invalid",
    facts: after(after(operated(), "RecordDressing", { episode: "left-1" }, { id: "d" }), "VoidEvent", { voids: "d" }, { id: "v" }),
    command: command("CorrectEvent", { corrects: "v", occurredOn: on, payload: { voids: "held" } }, { on }),
  },
  {
    guard: "nothing-rests-on-what-is-voided",
    code: "invalid",
    facts: operated(),
    command: command("VoidEvent", { voids: "left" }, { on }),
  },
  {
    guard: "correction-keeps-identity",
    code: "invalid",
    facts: registered(),
    command: command(
      "CorrectEvent",
      { corrects: "left", occurredOn: on, payload: { episode: "e", foot: "left", protocolVersion: 1 } },
      { on },
    ),
  },
  {
    guard: "second-person-for-a-voided-wire",
    code: "second-person-needed",
    facts: operated(),
    command: command("VoidEvent", { voids, ground: { kind: "no-wire-seen", evidence: { kind: "examination", by: "x" } } }, { on }),
  },
  {
    guard: "ground-for-a-voided-wire",
    code: "ground-needed",
    facts: operated(),
    command: command("VoidEvent", { voids, secondPerson }, { on }),
  },
  {
    guard: "second-person-for-a-later-wire",
    code: "second-person-needed",
    facts: operated(),
    command: command(
      "CorrectEvent",
      { corrects: voids, occurredOn: on, payload: { wire, foot: "left", operation: "operation-1", insertedOn: "2027-01-12" } },
      { on: "2027-01-12" },
    ),
  },
  {
    guard: "second-person-for-a-wire-in-the-other-foot",
    code: "second-person-needed",
    facts: operated(),
    command: command(
      "CorrectEvent",
      { corrects: voids, occurredOn: on, payload: { wire, foot: "right", operation: "operation-1", insertedOn: on } },
      { on },
    ),
  },
  {
    guard: "second-person-for-a-death",
    code: "second-person-needed",
    facts: operated(),
    command: command("RecordDeath", { source: "family", secondPerson: nurse.kind === "staff" ? nurse.name : "" }, { on }),
  },
  {
    guard: "date-near-today",
    code: "confirm-date",
    facts: operated(),
    command: command("RecordDressing", { episode: "left-1" }, { on: "2027-01-01" }),
  },
  {
    guard: "reason-for-an-early-removal",
    code: "confirm-early-removal",
    facts: operated(),
    command: command("RecordWireRemoved", removal([wire]), { on: "2027-01-12" }),
  },
  {
    guard: "reason-for-a-waiver",
    code: "reason-needed",
    facts: operated(),
    command: command("WaiveObligation", { obligation: "visit:left-1/F1", ground: "refused" }, { on }),
  },
  ...bookingGuardCases,
  ...filmGuardCases,
  ...followUpGuardCases,
  ...planGuardCases,
  ...protocolGuardCases,
];

const contextOf = ({ actor = nurse, newestProtocolVersion = 1, context = {} }: Case): DecisionContext => ({
  today: "2027-01-12",
  now: "2027-01-12T15:00:00Z",
  actor,
  newestProtocolVersion,
  ...context,
});

test.each(cases)("$guard refuses with $code, in both languages", (known) => {
  const decision = decide(known.command, known.facts, contextOf(known));
  expect(decision).toMatchObject({ kind: "refused", code: known.code });
  if (decision.kind === "refused")
    expect([decision.sentence.en, decision.sentence.fr].every((sentence) => sentence.length > 10)).toBe(true);
});

test.each(cases)("without $guard the same command would have been recorded", (known) => {
  const decider = deciderWith(guards.filter(({ name }) => name !== known.guard));
  expect(decider(known.command, known.facts, contextOf(known)).kind).toBe("accepted");
});

test("every guard has its case, and every name is one guard's", () => {
  expect(cases.map(({ guard }) => guard).toSorted()).toEqual(guards.map(({ name }) => name).toSorted());
});
