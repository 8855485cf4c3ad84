import type { EventPayloads, EventType } from "../event.ts";
import { samplePlan, sampleResult } from "./sample-plan.ts";

/** One valid payload of every event type, all of one invented patient's left foot. */
export const samplePayloads: { readonly [Type in EventType]: EventPayloads[Type] } = {
  PatientRegistered: { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr", phone: "" },
  PatientDetailsChanged: { phone: "000-0000" },
  PatientDied: { source: "family", secondPerson: "Paul Example" },
  EpisodeOpened: { episode: "left-1", foot: "left", protocolVersion: 1 },
  ProtocolVersionAdopted: { episode: "left-1", version: 1 },
  EpisodeClosed: { episode: "left-1", outcome: "moved-away" },
  AssessmentRecorded: {
    episode: "left-1",
    assessment: {
      pain: { walking: 6 },
      limits: { sport: "severe" },
      shoes: "comfort",
      calluses: [{ site: "metatarsal-2", painful: true }],
    },
  },
  FilmAdded: {
    film: "film-1",
    file: { contentHash: "a1", format: "dicom", columns: 2000, rows: 2500 },
    description: { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2026-12-20" },
    mismatch: [],
  },
  FilmDescribed: { film: "film-1", description: { view: "dorsoplantar", side: "left", weightBearing: "unknown" } },
  FilmIdentitySettled: { film: "film-1", belongs: false },
  FilmLateralitySettled: { film: "film-1", side: "left" },
  FilmMeasured: {
    film: "film-1",
    landmarks: {
      format: "firstray-landmarks/1",
      view: "dorsoplantar",
      side: "left",
      points: { firstMetatarsalHeadCentre: [10, 20], firstMetatarsalBaseCentre: { at: [11, 60] } },
    },
    measurements: [{ name: "intermetatarsalAngle", method: "shaft", kind: "not-measurable", missing: ["secondMetatarsalShaftDistal"] }],
  },
  FilmSplit: {
    film: "film-1",
    at: 1000,
    parts: [
      { film: "film-1-a", side: "right" },
      { film: "film-1-b", side: "left" },
    ],
  },
  FilmCalibrated: {
    film: "film-1",
    marker: { name: "calibration ball", kind: "ball", millimetres: 25 },
    from: [100, 200],
    to: [250, 200],
  },
  PlanSigned: samplePlan(),
  CorrectionAchieved: sampleResult(),
  ConsentRecorded: { episode: "left-1", copyGiven: false },
  ConsentCopyGiven: { episode: "left-1" },
  PostoperativeCareRead: { episode: "left-1" },
  OperationScheduled: { operation: "operation-1", on: "2027-01-11", feet: [{ foot: "left", episode: "left-1" }] },
  OperationNotHeld: { operation: "operation-1", feet: ["left"], outcome: { kind: "cancelled", by: "hospital" } },
  OperationHeld: { operation: "operation-1", feet: [{ foot: "left", episode: "left-1", wires: 1 }] },
  WireInserted: { wire: "operation-1/left/1", foot: "left", operation: "operation-1", insertedOn: "2027-01-11", diameterMm: 2 },
  WireRemoved: { foot: "left", wires: ["operation-1/left/1"], count: 1, tipIntact: false, by: "Nora Example", where: "clinic" },
  WireRemovedElsewhere: { foot: "left", wires: ["operation-1/left/1"], evidence: { kind: "film", film: "film-1" } },
  WireFoundOut: { foot: "left", wires: ["operation-1/left/1"], tipIntact: true, examinedBy: "Nora Example" },
  WireBroken: { foot: "left", wires: ["operation-1/left/1"], describes: "bent and broken at the nail" },
  VisitHeld: { visits: [{ item: "F1", foot: "left", episode: "left-1" }], withSurgeon: true },
  DressingChanged: { episode: "left-1" },
  ExerciseInstructionGiven: { episode: "left-1", sheetGiven: true },
  ExercisesStarted: { episode: "left-1" },
  ExerciseCallMade: { episode: "left-1", reached: false },
  FragmentFilmed: { foot: "left", film: "film-1" },
  FragmentDecided: { foot: "left", decision: "leave in place" },
  FragmentDisclosed: { foot: "left" },
  ReconcileSettled: { obligation: "reconcile:x/left/unknown-wire", explanation: "the other foot was meant" },
  ObligationWaived: { obligation: "visit:left-1/F1", ground: "refused" },
  RemovalHindered: {
    feet: ["left"],
    hindrance: "no-contact",
    nextStep: "registered letter",
    nextOn: "2027-01-25",
    owner: { kind: "person", id: "nurse-1", name: "Nora Example" },
  },
  HindranceEnded: { feet: ["left"], hindrance: "no-contact", describes: "called back" },
  ObligationAssigned: { obligation: "visit:left-1/F1", owner: { kind: "role", role: "surgeon" } },
  ObligationsReassigned: { from: "nurse-1", to: { kind: "role", role: "nurse" } },
  RedFlagReported: { foot: "left", signs: ["wire-changed"], said: "the wire has moved" },
  RedFlagAcknowledged: { report: "RedFlagReported", decision: "seen tomorrow", over: false },
  CallBackRequested: { foot: "left", about: "the sandal" },
  CallBackMade: { request: "CallBackRequested", reached: true, said: "explained" },
  RestoreGapFound: {
    from: "2027-01-17T02:00:00Z",
    to: "2027-01-18T09:00:00Z",
    findings: [{ subject: "operation-1/left", foot: "left", kind: "operation" }],
  },
  ChartMerged: { into: "patient-2", secondPerson: "Paul Example" },
  ClinicDayArranged: { operation: "operation-1", foot: "left", item: "R3", on: "2027-02-05" },
  VisitBooked: { on: "2027-02-08", visits: [{ episode: "left-1", foot: "left", item: "F2" }] },
  VisitBookingCancelled: { visits: [{ episode: "left-1", foot: "left", item: "F2" }] },
  QuestionnaireScored: { episode: "left-1", questionnaire: "Q1", at: "F2", total: 24 },
  RestoreGapConfirmed: { obligation: "reconcile-gap:RestoreGapFound/1", explanation: "held as planned" },
  RecordDestroyed: { years: 10, lastEntryOn: "2016-05-02", entries: 31, films: 4, remains: "ab".repeat(32) },
  EventVoided: {
    voids: "WireInserted",
    secondPerson: "Paul Example",
    ground: { kind: "no-wire-seen", evidence: { kind: "film", film: "film-1" } },
  },
  EventCorrected: {
    corrects: "VisitHeld",
    occurredOn: "2027-01-19",
    payload: { visits: [{ item: "F1", foot: "left", episode: "left-1" }], withSurgeon: false },
  },
};

/** A stored row of one type, valid in every field. */
export function sampleRow(type: EventType, id: string = type): Readonly<Record<string, unknown>> {
  const actor = { kind: "staff", id: "nurse-1", name: "Nora Example", role: "nurse" };
  return { id, type, version: 1, occurredOn: "2027-01-18", recordedAt: "2027-01-18T15:00:00Z", actor, payload: samplePayloads[type] };
}
