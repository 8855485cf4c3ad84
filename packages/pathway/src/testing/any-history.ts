import { type Command, type CommandType, decide, type Event, emptyFacts, evolve, type Facts } from "@firstray/record";
import fc from "fast-check";

const feet = ["left", "right"] as const;
const days = ["2026-12-20", "2027-01-04", "2027-01-11", "2027-01-18", "2027-02-08", "2027-04-11", "2028-02-29"];
const operations = ["o", "p"];
const items = ["F1", "F2", "F3", "F4"] as const;

const foot = fc.constantFrom(...feet, "left" as const);
const on = fc.constantFrom(...days);
const operation = fc.constantFrom(...operations);
const film = fc.constantFrom("film-1", "film-2");
const wire = fc.constantFrom("o/left/1", "o/left/1", "o/left/2", "o/right/1", "p/left/1", "stray/left/1", "nowhere");
const episode = foot.map((side) => `${side}-1`);
const operated = foot.map((side) => ({ foot: side, episode: `${side}-1` }));
const evidence = fc.oneof(
  film.map((id) => ({ kind: "film", film: id })),
  fc.constant({ kind: "examination", by: "Paul Example" }),
  fc.constant({ kind: "document", describes: "letter" }),
);
const description = fc.record({
  view: fc.constantFrom("dorsoplantar", "lateral"),
  side: foot,
  weightBearing: fc.constantFrom("yes", "no", "unknown"),
  acquiredOn: on,
});
const mismatch = fc.constantFrom([], [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }]);
const target = fc.oneof(
  fc.constantFrom("held", "held", "held.2", "held.3"),
  fc.tuple(fc.nat(25), fc.constantFrom("", "", ".2")).map(([id, more]) => `c${id}${more}`),
);
const owner = fc.constantFrom({ kind: "person", id: "nurse-1", name: "Nora Example" }, { kind: "role", role: "nurse" });
const bookable = fc.tuple(operated, fc.constantFrom(...items, "R3" as const)).map(([one, item]) => ({ ...one, item }));
const named = fc.array(wire, { minLength: 1, maxLength: 2 });

/** What people may enter, right or wrong, by type. */
const payloads: { readonly [Type in CommandType]?: fc.Arbitrary<unknown> } = {
  OpenEpisode: foot.map((side) => ({ episode: `${side}-1`, foot: side, protocolVersion: 1 })),
  CloseEpisode: fc.record({ episode, outcome: fc.constantFrom("completed", "not-operated", "moved-away", "withdrew") }),
  AddFilm: fc.record({
    film,
    file: film.map((contentHash) => ({ contentHash, format: "dicom", columns: 9, rows: 9 })),
    description,
    mismatch,
  }),
  SettleFilmIdentity: fc.record({ film, belongs: fc.boolean() }),
  SettleFilmLaterality: fc.record({ film, side: foot }),
  RecordAssessment: fc.record({ episode, assessment: fc.constantFrom({}, { pain: { walking: 6 } }) }),
  ScheduleOperation: fc.record({ operation, on, feet: operated.map((one) => [one]) }),
  RecordOperationNotHeld: fc.record({
    operation,
    feet: foot.map((side) => [side]),
    outcome: fc.constantFrom({ kind: "cancelled", by: "patient" }, { kind: "rescheduled", to: "2027-01-18" }),
  }),
  RecordOperationHeld: fc.record({ operation, feet: fc.tuple(operated, fc.nat(2)).map(([one, wires]) => [{ ...one, wires }]) }),
  RecordWireInserted: fc.record({ wire, foot, insertedOn: on }),
  RecordWireRemoved: fc.record({
    foot,
    wires: named,
    count: fc.nat(3),
    tipIntact: fc.boolean(),
    by: fc.constant("Nora Example"),
    where: fc.constant("clinic"),
  }),
  RecordWireRemovedElsewhere: fc.record({ foot, wires: named, evidence }),
  RecordWireFoundOut: fc.record({ foot, wires: named, tipIntact: fc.boolean(), examinedBy: fc.constant("Nora Example") }),
  RecordWireBroken: fc.record({ foot, wires: named, describes: fc.constant("bent") }),
  RecordVisit: fc.record({
    visits: fc.tuple(operated, fc.constantFrom(...items)).map(([one, item]) => [{ ...one, item }]),
    withSurgeon: fc.boolean(),
  }),
  RecordExerciseStart: fc.record({ episode }),
  RecordDeath: fc.record({ source: fc.constant("family"), secondPerson: fc.constant("Paul Example") }),
  WaiveObligation: fc.record({
    obligation: fc.constantFrom("visit:left-1/F1", "wire-removal:o/left/1", "record-outcome:o/left", "reconcile:c1/left/not-scheduled"),
    ground: fc.constant("refused"),
  }),
  RecordHindrance: fc.record({
    feet: foot.map((side) => [side]),
    hindrance: fc.constantFrom("refused", "no-contact", "moved-away", "surgeon-changed", "consent-withdrawn", "transferred"),
    nextStep: fc.constant("letter"),
    nextOn: on,
    owner,
  }),
  EndHindrance: fc.record({
    feet: foot.map((side) => [side]),
    hindrance: fc.constantFrom("refused", "no-contact"),
    describes: fc.constant("agrees"),
  }),
  AssignObligation: fc.record({ obligation: fc.constantFrom("visit:left-1/F1", "wire-removal:o/left/1", "reconcile:x"), owner }),
  ReassignObligations: fc.record({ from: fc.constant("nurse-1"), to: owner }),
  BookVisit: fc.record({ on, visits: fc.array(bookable, { minLength: 1, maxLength: 3 }) }),
  CancelVisitBooking: fc.record({ visits: fc.array(bookable, { minLength: 1, maxLength: 2 }) }),
  ReportRedFlag: fc.record({ foot, signs: fc.constant(["wire-changed"]), said: fc.constant("it moved") }),
  AcknowledgeRedFlag: fc.record({ report: target, decision: fc.constant("seen"), over: fc.boolean() }),
  VoidEvent: fc.record(
    {
      voids: target,
      secondPerson: fc.constantFrom("Paul Example", "Sofia Example"),
      ground: fc.oneof(
        evidence.map((seen) => ({ kind: "no-wire-seen", evidence: seen })),
        target.map((event) => ({ kind: "replaced-by", event })),
      ),
    },
    { requiredKeys: ["voids"] },
  ),
  CorrectEvent: fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant("held.2"), fc.record({ wire: fc.constant("o/left/1"), foot, operation: fc.constant("o"), insertedOn: on })),
        fc.tuple(
          fc.constant("held"),
          fc.tuple(operated, fc.nat(3)).map(([one, wires]) => ({ operation: "o", feet: [{ ...one, wires }] })),
        ),
      ),
      on,
      fc.constantFrom("Paul Example", "Paul Example", "Sofia Example"),
    )
    .map(([[corrects, payload], occurredOn, secondPerson]) => ({ corrects, payload, occurredOn, secondPerson })),
};

const envelope = { occurredOn: "2027-01-11", confirmed: true, reason: "as told" };
const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" };
const registered = [
  { id: "patient", type: "RegisterPatient", payload: patient },
  { id: "left", type: "OpenEpisode", payload: { episode: "left-1", foot: "left", protocolVersion: 1 } },
];
const scheduled = [
  ...registered,
  { id: "o", type: "ScheduleOperation", payload: { operation: "o", on: "2027-01-11", feet: [{ foot: "left", episode: "left-1" }] } },
];
const operation2 = { operation: "o", feet: [{ foot: "left", episode: "left-1", wires: 2 }] };
const held = [...scheduled, { id: "held", type: "RecordOperationHeld", payload: operation2 }];
const beginning = fc.constantFrom(registered, scheduled, held).map((commands) => commands.map((command) => ({ ...envelope, ...command })));

const anyOther: fc.Arbitrary<object> = fc.oneof(
  ...Object.entries(payloads).map(([type, payload]) => ({
    arbitrary: fc.record({ type: fc.constant(type), occurredOn: on, payload }),
    // What puts earlier entries right is the hardest to keep true of a wire.
    weight: type === "VoidEvent" || type === "CorrectEvent" ? 2 : 1,
  })),
);

/** Any commands, valid or not, after a valid beginning; now and then one is sent twice. What does not fit is for `decide` to refuse. */
export const anyCommands: fc.Arbitrary<readonly Command[]> = fc
  .tuple(beginning, fc.array(fc.tuple(anyOther, fc.nat(9)), { minLength: 5, maxLength: 40, size: "max" }))
  .map(([first, others]) => [
    ...first,
    ...others.map(([command, again], index) => ({ ...envelope, ...command, id: `c${again === 0 ? index - 1 : index}` })),
  ])
  .map((commands) => commands as unknown as readonly Command[]);

/** What a surgeon's commands make of nothing, all of one day; refused ones leave no trace. */
export function entered(commands: readonly Command[]): Facts {
  const actor = { kind: "staff", id: "s", name: "Sofia Example", role: "surgeon" } as const;
  const context = { today: "2027-02-08", now: "2027-02-08T15:00:00Z", actor };
  return commands.reduce((facts, command) => {
    const decision = decide(command, facts, context);
    return decision.kind === "accepted" ? decision.events.reduce(evolve, facts) : facts;
  }, emptyFacts);
}

/** What commands recorded, shuffled: late entries, voids before what they void, removals before insertions. */
export const anyEvents: fc.Arbitrary<readonly Event[]> = anyCommands
  .map((commands) => entered(commands).history)
  .chain((history) => fc.shuffledSubarray([...history], { minLength: history.length }));
