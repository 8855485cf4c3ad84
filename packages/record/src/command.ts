import type { CivilDate } from "./civil-date.ts";
import type { EventPayloads } from "./event.ts";
import type { EventId, WireId } from "./ids.ts";

/** Payloads of commands that say more than one event, or say it differently; every other command carries its event's payload. */
export interface CommandPayloads {
  RegisterPatient: EventPayloads["PatientRegistered"];
  ChangePatientDetails: EventPayloads["PatientDetailsChanged"];
  RecordDeath: EventPayloads["PatientDied"];
  OpenEpisode: EventPayloads["EpisodeOpened"];
  AdoptProtocolVersion: EventPayloads["ProtocolVersionAdopted"];
  CloseEpisode: EventPayloads["EpisodeClosed"];
  RecordAssessment: EventPayloads["AssessmentRecorded"];
  AddFilm: EventPayloads["FilmAdded"];
  DescribeFilm: EventPayloads["FilmDescribed"];
  SettleFilmIdentity: EventPayloads["FilmIdentitySettled"];
  SettleFilmLaterality: EventPayloads["FilmLateralitySettled"];
  MeasureFilm: EventPayloads["FilmMeasured"];
  SplitFilm: EventPayloads["FilmSplit"];
  CalibrateFilm: EventPayloads["FilmCalibrated"];
  SignPlan: EventPayloads["PlanSigned"];
  CompareWithPlan: EventPayloads["CorrectionAchieved"];
  RecordConsent: EventPayloads["ConsentRecorded"];
  RecordConsentCopy: EventPayloads["ConsentCopyGiven"];
  RecordCareRead: EventPayloads["PostoperativeCareRead"];
  ScheduleOperation: EventPayloads["OperationScheduled"];
  RecordOperationNotHeld: EventPayloads["OperationNotHeld"];
  /** Held: one `OperationHeld`, and one `WireInserted` for each wire left in. */
  RecordOperationHeld: EventPayloads["OperationHeld"];
  RecordWireInserted: EventPayloads["WireInserted"];
  RecordWireRemoved: EventPayloads["WireRemoved"];
  RecordWireRemovedElsewhere: EventPayloads["WireRemovedElsewhere"];
  RecordWireFoundOut: EventPayloads["WireFoundOut"];
  RecordWireBroken: EventPayloads["WireBroken"];
  /** A visit with what was done at it: dressing (R2), wires out (R3), exercise instruction (R4), each an event of its own. */
  RecordVisit: EventPayloads["VisitHeld"] & {
    readonly dressingChanged?: boolean;
    readonly wiresRemoved?: readonly EventPayloads["WireRemoved"][];
    readonly exerciseInstruction?: { readonly sheetGiven: boolean };
  };
  RecordDressing: EventPayloads["DressingChanged"];
  RecordExerciseInstruction: EventPayloads["ExerciseInstructionGiven"];
  RecordExerciseStart: EventPayloads["ExercisesStarted"];
  RecordExerciseCall: EventPayloads["ExerciseCallMade"];
  RecordFragmentFilm: EventPayloads["FragmentFilmed"];
  DecideFragment: EventPayloads["FragmentDecided"];
  DiscloseFragment: EventPayloads["FragmentDisclosed"];
  SettleReconcile: EventPayloads["ReconcileSettled"];
  WaiveObligation: EventPayloads["ObligationWaived"];
  RecordHindrance: EventPayloads["RemovalHindered"];
  EndHindrance: EventPayloads["HindranceEnded"];
  AssignObligation: EventPayloads["ObligationAssigned"];
  ReassignObligations: EventPayloads["ObligationsReassigned"];
  ReportRedFlag: EventPayloads["RedFlagReported"];
  AcknowledgeRedFlag: EventPayloads["RedFlagAcknowledged"];
  RequestCallBack: EventPayloads["CallBackRequested"];
  RecordCallBack: EventPayloads["CallBackMade"];
  OpenRestoreGap: EventPayloads["RestoreGapFound"];
  MergeChart: EventPayloads["ChartMerged"];
  ArrangeClinicDay: EventPayloads["ClinicDayArranged"];
  BookVisit: EventPayloads["VisitBooked"];
  CancelVisitBooking: EventPayloads["VisitBookingCancelled"];
  RecordQuestionnaire: EventPayloads["QuestionnaireScored"];
  ConfirmRestoreGap: EventPayloads["RestoreGapConfirmed"];
  /** Void an event; of an insertion only with a second person and a ground: a replacing insertion goes in the same transaction. */
  VoidEvent: EventPayloads["EventVoided"] & { readonly replacement?: EventPayloads["WireInserted"] & { readonly wire: WireId } };
  /** Correct an event: the whole payload as it should have been, and the day it happened. */
  CorrectEvent: EventPayloads["EventCorrected"];
}

export type CommandType = keyof CommandPayloads;

/** One command of one type. */
export interface CommandOf<Type extends CommandType> {
  /** Made by the client; the events' ids follow from it, so the same command twice is one. */
  readonly id: EventId;
  readonly type: Type;
  readonly occurredOn: CivilDate;
  readonly reason?: string;
  /** The person has confirmed what a first refusal asked (a date in the future or more than 7 days back, an early removal …). */
  readonly confirmed?: boolean;
  readonly payload: CommandPayloads[Type];
}

export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];
