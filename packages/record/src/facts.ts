import type { FilmRegion, LandmarkFile, MarkerReading, Measurement, Side } from "@firstray/radiograph";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "./actor.ts";
import type { Assessment } from "./assessment.ts";
import type { Instant } from "./civil-date.ts";
import type { ClinicItem, Event, FilmDescription, FilmFile, FilmPart, IdentityDifference, PatientDetails, VisitItem } from "./event.ts";
import type { BookedItem, FollowUpPayloads, GapFinding } from "./follow-up-payloads.ts";
import type { Hindrance } from "./hindrance.ts";
import type { EpisodeId, EventId, FilmId, ObligationKey, OperationId, PatientId, WireId } from "./ids.ts";
import type { Owner } from "./owner.ts";
import type { PlanPayloads } from "./plan-payloads.ts";

type PlainDate = Temporal.PlainDate;

/** When and by which event a fact became known. */
export interface Evidence {
  readonly event: EventId;
  readonly on: PlainDate;
  readonly by: Actor;
}

/** One foot's course from assessment to the nine-month visit. */
export interface Episode {
  readonly id: EpisodeId;
  readonly foot: Side;
  /** The version it was opened with, or the one that a person has moved it to since. */
  readonly protocolVersion: number;
  readonly openedOn: PlainDate;
  readonly reoperationOf?: EpisodeId;
  readonly closed?: Evidence & { readonly outcome: "completed" | "not-operated" | "moved-away" | "withdrew" };
  readonly assessment?: { readonly value: Assessment; readonly evidence: Evidence };
  readonly consent?: Evidence;
  readonly consentCopy?: Evidence;
  readonly careRead?: Evidence;
  readonly visits: readonly HeldVisit[];
  readonly dressing?: Evidence;
  readonly exerciseInstruction?: Evidence;
  readonly exerciseStart?: Evidence;
  readonly exerciseCall?: Evidence & { readonly reached: boolean };
  /** The last total of each questionnaire at each of its moments. */
  readonly scores: readonly (Omit<FollowUpPayloads["QuestionnaireScored"], "episode"> & { readonly evidence: Evidence })[];
}

export interface HeldVisit {
  readonly item: VisitItem;
  readonly withSurgeon: boolean;
  readonly evidence: Evidence;
}

/** One operation of one or two feet; each foot follows its own state. */
export interface Operation {
  readonly id: OperationId;
  readonly feet: readonly OperationFoot[];
}

export interface OperationFoot {
  readonly foot: Side;
  readonly episode: EpisodeId;
  /** What had no clinic day in its window, and when that was told. */
  readonly withoutClinicDay?: { readonly items: readonly ClinicItem[]; readonly on: PlainDate };
  readonly state:
    | { readonly kind: "scheduled"; readonly on: PlainDate; readonly evidence: Evidence }
    | { readonly kind: "held"; readonly on: PlainDate; readonly wires: number; readonly evidence: Evidence }
    | { readonly kind: "cancelled"; readonly by: "patient" | "practice" | "hospital"; readonly evidence: Evidence };
}

/** One wire follows the body: where it is does not depend on any episode's state. */
export interface Wire {
  readonly id: WireId;
  readonly foot: Side;
  readonly operation?: OperationId;
  /** Absent: not known; then removal is due on the day it was reported. */
  readonly insertedOn?: PlainDate;
  /** Absent: not said. */
  readonly diameterMm?: number;
  readonly reported: Evidence;
  readonly broken?: Evidence;
  /** What stands in the way of the removal, and what is done next: a state, which discharges nothing. */
  readonly hindered?: Evidence & {
    readonly hindrance: Hindrance;
    readonly nextStep: string;
    readonly nextOn: PlainDate;
    readonly owner: Owner;
  };
  readonly out?: Evidence & { readonly how: "removed" | "removed-elsewhere" | "found-out"; readonly tipIntact: boolean };
}

export interface FilmFact {
  readonly id: FilmId;
  readonly file: FilmFile;
  readonly description: FilmDescription;
  readonly added: Evidence;
  /** Blocks the film until a person settles it. */
  readonly identity:
    | { readonly kind: "matches" }
    | { readonly kind: "mismatch"; readonly differences: readonly IdentityDifference[] }
    | { readonly kind: "settled"; readonly belongs: boolean; readonly evidence: Evidence };
  readonly laterality?: { readonly side: Side; readonly evidence: Evidence };
  readonly measured?: { readonly landmarks: LandmarkFile; readonly measurements: readonly Measurement[]; readonly evidence: Evidence };
  /** By a thing of known size on this exposure; absent: what the header says holds. */
  readonly marker?: MarkerReading & { readonly mmPerPixel: number; readonly evidence: Evidence };
  /** This film is one foot's part of another film, the file the same: which, and where on it; landmarks are in the whole film's pixels. */
  readonly partOf?: { readonly film: FilmId; readonly region: FilmRegion };
  /** This film shows both feet and is no one foot's: its parts are films of their own. */
  readonly split?: { readonly at: number; readonly parts: readonly [FilmPart, FilmPart]; readonly evidence: Evidence };
}

/** The day on which the patient is to come for something; the last word for each thing. */
export interface Booking extends BookedItem {
  readonly on: PlainDate;
  readonly evidence: Evidence;
}

/** A plan that a surgeon has signed, and what came of it; voided ones are not among them. */
export interface SignedPlanFact {
  readonly signed: PlanPayloads["PlanSigned"];
  readonly evidence: Evidence;
  readonly recordedAt: Instant;
  /** Each later film that was laid on it, in the order recorded. */
  readonly achieved: readonly (PlanPayloads["CorrectionAchieved"] & { readonly evidence: Evidence })[];
}

/** Something that does not fit, to be looked at the same day. */
export interface Discrepancy {
  /** Stable: `<event that showed it>/<foot>/<kind>`. */
  readonly subject: string;
  readonly foot: Side;
  readonly kind:
    | "more-out-than-in"
    | "fewer-out-than-in"
    | "unknown-wire"
    | "wire-already-out"
    | "not-scheduled"
    | "another-day"
    | "after-death"
    | "closed-episode"
    | "broken-wire"
    | "evidence-lost";
  readonly evidence: Evidence;
  /** When it was written down: nobody could look into it before. */
  readonly recordedAt: Instant;
  readonly settled?: Evidence;
}

/** A tip left in the foot: owed until filmed, decided and disclosed; then a permanent, listed implant. */
export interface Fragment {
  readonly foot: Side;
  readonly evidence: Evidence;
  readonly filmed?: Evidence;
  readonly decided?: Evidence & { readonly decision: string };
  readonly disclosed?: Evidence;
}

/** A warning sign that was called in; open until a person says that it is over. */
export type RedFlag = FollowUpPayloads["RedFlagReported"] & {
  readonly reported: Evidence;
  readonly acknowledged?: Evidence;
  readonly over?: Evidence;
};

/** Somebody waits for a call. */
export type CallBack = FollowUpPayloads["CallBackRequested"] & { readonly requested: Evidence; readonly made?: Evidence };

/** One thing of a span that a restore lost, confirmed by itself. */
export interface RestoreGap extends Omit<GapFinding, "subject"> {
  /** `<event that found it>/<ordinal>`. */
  readonly subject: string;
  /** The operation, message or head in question. */
  readonly about: string;
  readonly found: Evidence;
  readonly recordedAt: Instant;
  readonly confirmed?: Evidence;
}

/** Everything the events of one patient say, folded; nothing a clock could make false. */
export interface Facts {
  readonly patient?: PatientDetails & { readonly registered: Evidence };
  readonly died?: Evidence & { readonly carriedFrom?: PatientId };
  /** The chart that goes on where this one was the same person's; nothing that is owed here ends by it. */
  readonly mergedInto?: Evidence & { readonly patient: PatientId };
  readonly episodes: readonly Episode[];
  readonly operations: readonly Operation[];
  readonly wires: readonly Wire[];
  readonly films: readonly FilmFact[];
  /** In the order signed. */
  readonly plans: readonly SignedPlanFact[];
  readonly discrepancies: readonly Discrepancy[];
  readonly fragments: readonly Fragment[];
  readonly waived: readonly { readonly obligation: ObligationKey; readonly ground: string; readonly evidence: Evidence }[];
  /** Who owes what, where it is not the role on duty; the last word for each. */
  readonly assigned: readonly { readonly obligation: ObligationKey; readonly owner: Owner; readonly evidence: Evidence }[];
  readonly redFlags: readonly RedFlag[];
  readonly callBacks: readonly CallBack[];
  readonly gaps: readonly RestoreGap[];
  /** Days found where a window had no clinic day. */
  readonly clinicDays: readonly (FollowUpPayloads["ClinicDayArranged"] & { readonly evidence: Evidence })[];
  readonly bookings: readonly Booking[];
  /** Every event in the order recorded, corrections included. */
  readonly history: readonly Event[];
}
