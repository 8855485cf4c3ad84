import { type FilmMarker, type Measurement, markerKinds } from "@firstray/radiograph";
import type { Actor } from "./actor.ts";
import type { Assessment } from "./assessment.ts";
import type { EventPayloads, EventType, FilmDescription, MissingClinicDay, OutEvidence, PatientDetails, VoidGround } from "./event.ts";
import { landmarks, position, side, view } from "./film-shapes.ts";
import { followUpShapes } from "./follow-up-shapes.ts";
import { mostRetentionYears } from "./most-retention-years.ts";
import { mostWiresPerFoot } from "./most-wires-per-foot.ts";
import { planShapes } from "./plan-shapes.ts";
import type { Fields, OptionalShape, Shape } from "./shape.ts";
import {
  anyText,
  byKind,
  civilDate,
  count,
  fields,
  flag,
  isFields,
  listOf,
  maybe,
  numberWithin,
  oneOf,
  pairOf,
  text,
  where,
} from "./shapes.ts";

const wires = listOf(text);
const limit = oneOf("none", "some", "severe");
const nrs = numberWithin(0, 10);
const episodeOnly = fields<{ readonly episode: string }>({ episode: text });

const patientFields: Fields<PatientDetails> = {
  familyName: text,
  givenName: text,
  number: text,
  birthDate: civilDate,
  language: oneOf("en", "fr"),
  phone: maybe(anyText),
  email: maybe(anyText),
};

const someOfPatient: { readonly [Key in keyof PatientDetails]-?: OptionalShape<NonNullable<PatientDetails[Key]>> } = {
  familyName: maybe(text),
  givenName: maybe(text),
  number: maybe(text),
  birthDate: maybe(civilDate),
  language: maybe(oneOf("en", "fr")),
  phone: maybe(anyText),
  email: maybe(anyText),
};

const assessment = fields<Assessment>({
  pain: maybe(fields<NonNullable<Assessment["pain"]>>({ atRest: maybe(nrs), walking: maybe(nrs), inShoes: maybe(nrs) })),
  limits: maybe(fields<NonNullable<Assessment["limits"]>>({ dailyLife: maybe(limit), sport: maybe(limit), recreation: maybe(limit) })),
  shoes: maybe(oneOf("any", "comfort", "insert", "modified")),
  alignment: maybe(oneOf("good", "fair", "poor")),
  calluses: maybe(
    listOf(
      fields<NonNullable<Assessment["calluses"]>[number]>({
        site: oneOf("medial-hallux", "metatarsal-1", "metatarsal-2", "metatarsal-3", "metatarsal-4", "metatarsal-5", "interphalangeal"),
        painful: flag,
      }),
    ),
  ),
  firstRay: maybe(oneOf("stable", "unstable", "uncertain")),
  otherToes: maybe(anyText),
  note: maybe(anyText),
});

const description = fields<FilmDescription>({
  view,
  side,
  weightBearing: oneOf("yes", "no", "unknown"),
  acquiredOn: maybe(civilDate),
});

const outEvidence = byKind<OutEvidence>({
  film: fields<Extract<OutEvidence, { kind: "film" }>>({ kind: oneOf("film"), film: text }),
  examination: fields<Extract<OutEvidence, { kind: "examination" }>>({ kind: oneOf("examination"), by: text }),
  document: fields<Extract<OutEvidence, { kind: "document" }>>({ kind: oneOf("document"), describes: text }),
});

const ground = byKind<VoidGround>({
  "replaced-by": fields<Extract<VoidGround, { kind: "replaced-by" }>>({ kind: oneOf("replaced-by"), event: text }),
  "other-chart": fields<Extract<VoidGround, { kind: "other-chart" }>>({ kind: oneOf("other-chart"), patient: text, event: text }),
  "no-wire-seen": fields<Extract<VoidGround, { kind: "no-wire-seen" }>>({ kind: oneOf("no-wire-seen"), evidence: outEvidence }),
});

const missingClinicDays = listOf(fields<MissingClinicDay>({ foot: side, item: oneOf("F1", "F2", "F3", "F4", "R3") }));

type NotHeldOutcome = EventPayloads["OperationNotHeld"]["outcome"];
const notHeld = byKind<NotHeldOutcome>({
  rescheduled: fields<Extract<NotHeldOutcome, { kind: "rescheduled" }>>({
    kind: oneOf("rescheduled"),
    to: civilDate,
    withoutClinicDay: maybe(missingClinicDays),
  }),
  cancelled: fields<Extract<NotHeldOutcome, { kind: "cancelled" }>>({
    kind: oneOf("cancelled"),
    by: oneOf("patient", "practice", "hospital"),
  }),
});

const measurement: Shape<Measurement> = where({ en: "a measurement", fr: "une mesure" }, (value) => {
  if (!isFields(value) || typeof value["name"] !== "string") return false;
  return value["kind"] === "measured" ? Number.isFinite(value["value"]) : value["kind"] === "not-measurable";
});

/** Who did it, as a row stores it. */
export const actorShape = byKind<Actor>({
  staff: fields<Extract<Actor, { kind: "staff" }>>({
    kind: oneOf("staff"),
    id: text,
    name: text,
    role: oneOf("surgeon", "nurse", "reception", "researcher", "administrator"),
  }),
  patient: fields<Extract<Actor, { kind: "patient" }>>({ kind: oneOf("patient") }),
  system: fields<Extract<Actor, { kind: "system" }>>({ kind: oneOf("system"), name: text }),
});

/** The shape of every event's payload, version 1. */
export const payloadShapes: { readonly [Type in EventType]: Shape<EventPayloads[Type]> } = {
  ...followUpShapes,
  ...planShapes,
  PatientRegistered: fields(patientFields),
  PatientDetailsChanged: fields<Partial<PatientDetails>>(someOfPatient),
  PatientDied: fields<EventPayloads["PatientDied"]>({ source: text, secondPerson: text, carriedFrom: maybe(text) }),
  EpisodeOpened: fields<EventPayloads["EpisodeOpened"]>({
    episode: text,
    foot: side,
    protocolVersion: count(1, 1_000_000),
    reoperationOf: maybe(text),
  }),
  ProtocolVersionAdopted: fields<EventPayloads["ProtocolVersionAdopted"]>({ episode: text, version: count(1, 1_000_000) }),
  EpisodeClosed: fields<EventPayloads["EpisodeClosed"]>({
    episode: text,
    outcome: oneOf("completed", "not-operated", "moved-away", "withdrew"),
  }),
  AssessmentRecorded: fields<EventPayloads["AssessmentRecorded"]>({ episode: text, assessment }),
  FilmAdded: fields<EventPayloads["FilmAdded"]>({
    film: text,
    file: fields<EventPayloads["FilmAdded"]["file"]>({
      contentHash: text,
      format: oneOf("dicom", "png", "jpeg"),
      columns: count(1, 100_000),
      rows: count(1, 100_000),
    }),
    description,
    mismatch: listOf(
      fields<EventPayloads["FilmAdded"]["mismatch"][number]>({
        field: oneOf("name", "number", "birthDate", "acquiredOn"),
        film: anyText,
        chart: anyText,
      }),
    ),
  }),
  FilmDescribed: fields<EventPayloads["FilmDescribed"]>({ film: text, description }),
  FilmIdentitySettled: fields<EventPayloads["FilmIdentitySettled"]>({ film: text, belongs: flag }),
  FilmLateralitySettled: fields<EventPayloads["FilmLateralitySettled"]>({ film: text, side }),
  FilmMeasured: fields<EventPayloads["FilmMeasured"]>({ film: text, landmarks, measurements: listOf(measurement) }),
  FilmSplit: fields<EventPayloads["FilmSplit"]>({
    film: text,
    at: count(1, 100_000),
    parts: pairOf(fields<EventPayloads["FilmSplit"]["parts"][number]>({ film: text, side })),
  }),
  FilmCalibrated: fields<EventPayloads["FilmCalibrated"]>({
    film: text,
    marker: fields<FilmMarker>({ name: text, kind: oneOf(...markerKinds), millimetres: numberWithin(0.1, 1000) }),
    from: position,
    to: position,
  }),
  ConsentRecorded: fields<EventPayloads["ConsentRecorded"]>({ episode: text, copyGiven: flag }),
  ConsentCopyGiven: episodeOnly,
  PostoperativeCareRead: episodeOnly,
  OperationScheduled: fields<EventPayloads["OperationScheduled"]>({
    operation: text,
    on: civilDate,
    feet: listOf(fields<EventPayloads["OperationScheduled"]["feet"][number]>({ foot: side, episode: text }), 1),
    withoutClinicDay: maybe(missingClinicDays),
  }),
  OperationNotHeld: fields<EventPayloads["OperationNotHeld"]>({ operation: text, feet: listOf(side, 1), outcome: notHeld }),
  OperationHeld: fields<EventPayloads["OperationHeld"]>({
    operation: text,
    feet: listOf(
      fields<EventPayloads["OperationHeld"]["feet"][number]>({ foot: side, episode: text, wires: count(0, mostWiresPerFoot) }),
      1,
    ),
  }),
  WireInserted: fields<EventPayloads["WireInserted"]>({
    wire: text,
    foot: side,
    operation: maybe(text),
    insertedOn: maybe(civilDate),
    diameterMm: maybe(numberWithin(0.1, 10)),
    sameWireAs: maybe(text),
  }),
  WireRemoved: fields<EventPayloads["WireRemoved"]>({
    foot: side,
    wires,
    count: count(0, mostWiresPerFoot),
    tipIntact: flag,
    by: text,
    where: text,
    film: maybe(text),
  }),
  WireRemovedElsewhere: fields<EventPayloads["WireRemovedElsewhere"]>({ foot: side, wires, evidence: outEvidence }),
  WireFoundOut: fields<EventPayloads["WireFoundOut"]>({ foot: side, wires, tipIntact: flag, examinedBy: text, film: maybe(text) }),
  WireBroken: fields<EventPayloads["WireBroken"]>({ foot: side, wires, describes: text }),
  VisitHeld: fields<EventPayloads["VisitHeld"]>({
    visits: listOf(
      fields<EventPayloads["VisitHeld"]["visits"][number]>({ item: oneOf("F1", "F2", "F3", "F4"), foot: side, episode: text }),
      1,
    ),
    withSurgeon: flag,
  }),
  DressingChanged: episodeOnly,
  ExerciseInstructionGiven: fields<EventPayloads["ExerciseInstructionGiven"]>({ episode: text, sheetGiven: flag }),
  ExercisesStarted: episodeOnly,
  ExerciseCallMade: fields<EventPayloads["ExerciseCallMade"]>({ episode: text, reached: flag }),
  FragmentFilmed: fields<EventPayloads["FragmentFilmed"]>({ foot: side, film: text }),
  FragmentDecided: fields<EventPayloads["FragmentDecided"]>({ foot: side, decision: text }),
  FragmentDisclosed: fields<EventPayloads["FragmentDisclosed"]>({ foot: side }),
  ReconcileSettled: fields<EventPayloads["ReconcileSettled"]>({ obligation: text, explanation: text }),
  ObligationWaived: fields<EventPayloads["ObligationWaived"]>({
    obligation: text,
    ground: oneOf("refused", "not-done", "no-longer-possible", "superseded"),
  }),
  RecordDestroyed: fields<EventPayloads["RecordDestroyed"]>({
    years: count(1, mostRetentionYears),
    lastEntryOn: civilDate,
    entries: count(1, 1_000_000_000),
    films: count(0, 1_000_000_000),
    remains: where({ en: "a SHA-256 in hexadecimal", fr: "un SHA-256 en hexadécimal" }, isSha256),
  }),
  EventVoided: fields<EventPayloads["EventVoided"]>({ voids: text, secondPerson: maybe(text), ground: maybe(ground) }),
  EventCorrected: fields<EventPayloads["EventCorrected"]>({
    corrects: text,
    occurredOn: civilDate,
    payload: where({ en: "an object", fr: "un objet" }, isFields),
    secondPerson: maybe(text),
  }),
};

function isSha256(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
