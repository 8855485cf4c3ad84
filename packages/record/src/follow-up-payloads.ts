import type { Side } from "@firstray/radiograph";
import type { CivilDate, Instant } from "./civil-date.ts";
import type { ClinicItem, VisitItem } from "./event.ts";
import type { Hindrance } from "./hindrance.ts";
import type { EpisodeId, EventId, ObligationKey, OperationId, PatientId } from "./ids.ts";
import type { Owner } from "./owner.ts";
import type { RedFlagSign } from "./red-flag-sign.ts";

/** Something in the span that a restore lost, to be confirmed by itself: an operation of those days, a receipt, the daily head. */
export interface GapFinding {
  readonly subject: string;
  readonly foot: Side;
  readonly kind: "operation" | "receipt" | "daily-head";
}

/** One foot's visit, or the removal of its wires, as a booking names it. */
export interface BookedItem {
  readonly episode: EpisodeId;
  readonly foot: Side;
  readonly item: ClinicItem;
}

/** When a questionnaire is answered: before the operation, or at a visit. */
export type QuestionnaireMoment = "before" | VisitItem;

/** What is done about what is owed: who owes it, what stands in its way, what was called in. */
export interface FollowUpPayloads {
  /** The wires in these feet stay owed, with what is done next, by whom, and on which day it is looked at again. */
  RemovalHindered: {
    readonly feet: readonly Side[];
    readonly hindrance: Hindrance;
    readonly nextStep: string;
    readonly nextOn: CivilDate;
    readonly owner: Owner;
  };
  /** Contact regained, the patient agrees after all, back from another place. */
  HindranceEnded: { readonly feet: readonly Side[]; readonly hindrance: Hindrance; readonly describes: string };
  ObligationAssigned: { readonly obligation: ObligationKey; readonly owner: Owner };
  /** Everything that a person owes in this record goes to another: the person has left, or is away. */
  ObligationsReassigned: { readonly from: string; readonly to: Owner };
  RedFlagReported: { readonly foot: Side; readonly signs: readonly RedFlagSign[]; readonly said: string };
  /** Seen, with what is done; `over` only once the foot is free of it. */
  RedFlagAcknowledged: { readonly report: EventId; readonly decision: string; readonly over: boolean };
  CallBackRequested: { readonly foot: Side; readonly about: string };
  CallBackMade: { readonly request: EventId; readonly reached: boolean; readonly said: string };
  /** A backup was restored: what was recorded from one moment to the other is lost. */
  RestoreGapFound: { readonly from: Instant; readonly to: Instant; readonly findings: readonly GapFinding[] };
  /** This chart and another are one person's; the other goes on, this one stays readable, and what it owes stays owed. */
  ChartMerged: { readonly into: PatientId; readonly secondPerson: string };
  /** A day was found for what had no clinic day in its window. */
  ClinicDayArranged: { readonly operation: OperationId; readonly foot: Side; readonly item: ClinicItem; readonly on: CivilDate };
  /** The patient comes on this day; a later booking of the same thing moves it. It never moves the day on which the thing is due. */
  VisitBooked: { readonly on: CivilDate; readonly visits: readonly BookedItem[] };
  VisitBookingCancelled: { readonly visits: readonly BookedItem[] };
  /** The total of a questionnaire that the patient answered; its questions are the publisher's and stay with it. */
  QuestionnaireScored: {
    readonly episode: EpisodeId;
    /** The instrument's item in the protocol that the episode follows. */
    readonly questionnaire: string;
    readonly at: QuestionnaireMoment;
    readonly total: number;
  };
  RestoreGapConfirmed: { readonly obligation: ObligationKey; readonly explanation: string };
}
