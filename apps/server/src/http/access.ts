import type { SentCommand } from "@firstray/contract";
import type { Role } from "@firstray/record";

const everyone: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];
const clinic: readonly Role[] = ["surgeon", "nurse"];
const desk: readonly Role[] = ["surgeon", "nurse", "reception"];
const named: readonly Role[] = ["surgeon", "nurse", "reception", "administrator"];
const surgeon: readonly Role[] = ["surgeon"];
const changesProtocol: readonly Role[] = ["surgeon", "administrator"];
const seesInFlight: readonly Role[] = ["surgeon", "nurse", "administrator"];
const administrator: readonly Role[] = ["administrator"];

/** Who may use which route. A researcher sees no names. A route that is not listed here cannot be registered. */
export const routeAccess = {
  "session.read": "public",
  "session.begin": "public",
  "session.end": "public",
  health: "public",
  page: "public",
  protocol: everyone,
  "protocol.versions": everyone,
  "protocol.version": everyone,
  "protocol.change": changesProtocol,
  "protocol.in-flight": seesInFlight,
  "protocol.difference": clinic,
  worklist: named,
  "daily-head": named,
  "patients.find": named,
  "patients.register": desk,
  "patient.open": named,
  "patient.command": desk,
  "operation.preview": desk,
  "wires.move": clinic,
  "staff.read": named,
  "staff.reassign": administrator,
  "clinic-days.read": named,
  "clinic-days.set": ["surgeon", "administrator"],
  "films.add": clinic,
  messages: named,
  "patient.messages": named,
  "message.answer": desk,
  "film.open": clinic,
  "film.greys": clinic,
} as const satisfies Readonly<Record<string, readonly Role[] | "public">>;

export type RouteName = keyof typeof routeAccess;

/** Who may send which command; what is not listed for a role is refused. An administrator treats nobody. */
export const commandAccess: Readonly<Record<SentCommand["type"], readonly Role[]>> = {
  RegisterPatient: desk,
  ChangePatientDetails: desk,
  RecordDeath: clinic,
  OpenEpisode: clinic,
  AdoptProtocolVersion: surgeon,
  CloseEpisode: clinic,
  RecordAssessment: clinic,
  DescribeFilm: clinic,
  SettleFilmIdentity: clinic,
  SettleFilmLaterality: clinic,
  SplitFilm: clinic,
  CalibrateFilm: surgeon,
  MeasureFilm: surgeon,
  RecordConsent: clinic,
  RecordConsentCopy: clinic,
  RecordCareRead: clinic,
  ScheduleOperation: desk,
  RecordOperationNotHeld: desk,
  RecordOperationHeld: clinic,
  RecordWireInserted: clinic,
  RecordWireRemoved: clinic,
  RecordWireRemovedElsewhere: clinic,
  RecordWireFoundOut: clinic,
  RecordWireBroken: clinic,
  RecordVisit: clinic,
  RecordDressing: clinic,
  RecordExerciseInstruction: clinic,
  RecordExerciseStart: clinic,
  RecordExerciseCall: clinic,
  RecordFragmentFilm: clinic,
  DecideFragment: surgeon,
  DiscloseFragment: clinic,
  SettleReconcile: clinic,
  WaiveObligation: clinic,
  RecordHindrance: clinic,
  EndHindrance: clinic,
  AssignObligation: clinic,
  ReportRedFlag: desk,
  AcknowledgeRedFlag: clinic,
  RequestCallBack: desk,
  RecordCallBack: clinic,
  MergeChart: clinic,
  ArrangeClinicDay: clinic,
  ConfirmRestoreGap: clinic,
  BookVisit: desk,
  CancelVisitBooking: desk,
  RecordQuestionnaire: clinic,
  VoidEvent: clinic,
  CorrectEvent: clinic,
};
