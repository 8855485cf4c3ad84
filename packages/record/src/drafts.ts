import type { Command, CommandOf, CommandType } from "./command.ts";
import type { Draft } from "./draft.ts";
import { draftCorrection } from "./draft-correction.ts";
import { draftOperationHeld, draftWireInserted } from "./draft-operation.ts";
import { draftVisit } from "./draft-visit.ts";
import { draftVoid } from "./draft-void.ts";
import type { EventType } from "./event.ts";
import type { Facts } from "./facts.ts";

type Drafting<Type extends CommandType> = (command: CommandOf<Type>, facts: Facts) => readonly Draft[];

/** Most commands say one event, in the event's own words. */
function says(type: EventType): (command: Pick<Command, "payload">) => readonly Draft[] {
  return ({ payload }) => [{ type, payload }];
}

const drafting: { readonly [Type in CommandType]: Drafting<Type> } = {
  RegisterPatient: says("PatientRegistered"),
  ChangePatientDetails: says("PatientDetailsChanged"),
  RecordDeath: says("PatientDied"),
  OpenEpisode: says("EpisodeOpened"),
  AdoptProtocolVersion: says("ProtocolVersionAdopted"),
  CloseEpisode: says("EpisodeClosed"),
  RecordAssessment: says("AssessmentRecorded"),
  AddFilm: draftFilm,
  DescribeFilm: says("FilmDescribed"),
  SettleFilmIdentity: says("FilmIdentitySettled"),
  SettleFilmLaterality: says("FilmLateralitySettled"),
  MeasureFilm: says("FilmMeasured"),
  SplitFilm: says("FilmSplit"),
  CalibrateFilm: says("FilmCalibrated"),
  SignPlan: says("PlanSigned"),
  CompareWithPlan: says("CorrectionAchieved"),
  RecordConsent: says("ConsentRecorded"),
  RecordConsentCopy: says("ConsentCopyGiven"),
  RecordCareRead: says("PostoperativeCareRead"),
  ScheduleOperation: says("OperationScheduled"),
  RecordOperationNotHeld: says("OperationNotHeld"),
  RecordOperationHeld: draftOperationHeld,
  RecordWireInserted: draftWireInserted,
  RecordWireRemoved: says("WireRemoved"),
  RecordWireRemovedElsewhere: says("WireRemovedElsewhere"),
  RecordWireFoundOut: says("WireFoundOut"),
  RecordWireBroken: says("WireBroken"),
  RecordVisit: draftVisit,
  RecordDressing: says("DressingChanged"),
  RecordExerciseInstruction: says("ExerciseInstructionGiven"),
  RecordExerciseStart: says("ExercisesStarted"),
  RecordExerciseCall: says("ExerciseCallMade"),
  RecordFragmentFilm: says("FragmentFilmed"),
  DecideFragment: says("FragmentDecided"),
  DiscloseFragment: says("FragmentDisclosed"),
  SettleReconcile: says("ReconcileSettled"),
  WaiveObligation: says("ObligationWaived"),
  RecordHindrance: says("RemovalHindered"),
  EndHindrance: says("HindranceEnded"),
  AssignObligation: says("ObligationAssigned"),
  ReassignObligations: says("ObligationsReassigned"),
  ReportRedFlag: says("RedFlagReported"),
  AcknowledgeRedFlag: says("RedFlagAcknowledged"),
  RequestCallBack: says("CallBackRequested"),
  RecordCallBack: says("CallBackMade"),
  OpenRestoreGap: says("RestoreGapFound"),
  MergeChart: says("ChartMerged"),
  ArrangeClinicDay: says("ClinicDayArranged"),
  BookVisit: says("VisitBooked"),
  CancelVisitBooking: says("VisitBookingCancelled"),
  RecordQuestionnaire: says("QuestionnaireScored"),
  ConfirmRestoreGap: says("RestoreGapConfirmed"),
  VoidEvent: draftVoid,
  CorrectEvent: draftCorrection,
};

/** What a command says happened, before anyone asks whether it may be recorded. */
export function draftsOf<Type extends CommandType>(command: CommandOf<Type>, facts: Facts): readonly Draft[] {
  return drafting[command.type](command, facts);
}

/** The same file twice is one film: nothing new happened. */
function draftFilm({ payload }: CommandOf<"AddFilm">, facts: Facts): readonly Draft[] {
  const known = facts.films.some(({ file }) => file.contentHash === payload.file.contentHash);
  return known ? [] : [{ type: "FilmAdded", payload }];
}
