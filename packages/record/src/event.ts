import type { LandmarkFile, MarkerReading, Measurement, Side, View, WeightBearing } from "@firstray/radiograph";
import type { Actor } from "./actor.ts";
import type { Assessment } from "./assessment.ts";
import type { CivilDate, Instant } from "./civil-date.ts";
import type { FollowUpPayloads } from "./follow-up-payloads.ts";
import type { EpisodeId, EventId, FilmId, ObligationKey, OperationId, PatientId, WireId } from "./ids.ts";
import type { PlanPayloads } from "./plan-payloads.ts";

/** The visits that the protocol names. @source practice-protocol F1-F4 */
export type VisitItem = "F1" | "F2" | "F3" | "F4";
/** What a patient comes to the clinic for: a visit, or the removal of a wire. @source practice-protocol F1-F4 R3 */
export type ClinicItem = VisitItem | "R3";

/** A visit or removal whose window had no clinic day when the operation was scheduled. */
export interface MissingClinicDay {
  readonly foot: Side;
  readonly item: ClinicItem;
}

export type Language = "en" | "fr";

/** How the chart names and reaches a patient. */
export interface PatientDetails {
  readonly familyName: string;
  readonly givenName: string;
  /** The practice's chart number. */
  readonly number: string;
  readonly birthDate: CivilDate;
  readonly language: Language;
  readonly phone?: string;
  readonly email?: string;
}

/** What a film says of itself, or a person says of it. */
export interface FilmDescription {
  readonly view: View;
  readonly side: Side;
  readonly weightBearing: WeightBearing;
  readonly acquiredOn?: CivilDate;
}

/** A difference between the film's header and the chart, as found at intake. */
export interface IdentityDifference {
  readonly field: "name" | "number" | "birthDate" | "acquiredOn";
  readonly film: string;
  readonly chart: string;
}

export interface FilmFile {
  /** SHA-256 of the original, hexadecimal: the same file twice is one film. */
  readonly contentHash: string;
  readonly format: "dicom" | "png" | "jpeg";
  readonly columns: number;
  readonly rows: number;
}

/** One foot's part of a film that shows both: a film of its own, under an id of its own. */
export interface FilmPart {
  readonly film: FilmId;
  readonly side: Side;
}

/** Feet of one operation, and the wires left in each (0 is an answer). */
export interface OperatedFoot {
  readonly foot: Side;
  readonly episode: EpisodeId;
  readonly wires: number;
}

/** How a wire is known to be out. */
export type OutEvidence =
  | { readonly kind: "film"; readonly film: FilmId }
  | { readonly kind: "examination"; readonly by: string }
  | { readonly kind: "document"; readonly describes: string };

/** What a voided insertion stands on. @source ledger-4 */
export type VoidGround =
  | { readonly kind: "replaced-by"; readonly event: EventId }
  /** The wrong patient: the same wire is entered in another chart, in the same transaction. */
  | { readonly kind: "other-chart"; readonly patient: PatientId; readonly event: EventId }
  | { readonly kind: "no-wire-seen"; readonly evidence: OutEvidence };

/** Everything that can have happened, by name; past tense; never edited. The payload of each is what the row stores. */
export interface EventPayloads extends FollowUpPayloads, PlanPayloads {
  PatientRegistered: PatientDetails;
  PatientDetailsChanged: Partial<PatientDetails>;
  /** `carriedFrom`: told in another chart of the same person, and recorded here with it. */
  PatientDied: { readonly source: string; readonly secondPerson: string; readonly carriedFrom?: PatientId };
  EpisodeOpened: { readonly episode: EpisodeId; readonly foot: Side; readonly protocolVersion: number; readonly reoperationOf?: EpisodeId };
  /** A person has moved a running course to another version of the protocol; nothing else ever does. */
  ProtocolVersionAdopted: { readonly episode: EpisodeId; readonly version: number };
  EpisodeClosed: { readonly episode: EpisodeId; readonly outcome: "completed" | "not-operated" | "moved-away" | "withdrew" };
  AssessmentRecorded: { readonly episode: EpisodeId; readonly assessment: Assessment };
  FilmAdded: {
    readonly film: FilmId;
    readonly file: FilmFile;
    readonly description: FilmDescription;
    readonly mismatch: readonly IdentityDifference[];
  };
  FilmDescribed: { readonly film: FilmId; readonly description: FilmDescription };
  FilmIdentitySettled: { readonly film: FilmId; readonly belongs: boolean };
  FilmLateralitySettled: { readonly film: FilmId; readonly side: Side };
  FilmMeasured: { readonly film: FilmId; readonly landmarks: LandmarkFile; readonly measurements: readonly Measurement[] };
  /** Both feet on one film: from here on it is two films of the same file, the first left of column `at` (pixels), the second from it on. */
  FilmSplit: { readonly film: FilmId; readonly at: number; readonly parts: readonly [FilmPart, FilmPart] };
  /** The size of the film's pixels, by a thing of known size that lies on it. */
  FilmCalibrated: { readonly film: FilmId } & MarkerReading;
  ConsentRecorded: { readonly episode: EpisodeId; readonly copyGiven: boolean };
  ConsentCopyGiven: { readonly episode: EpisodeId };
  PostoperativeCareRead: { readonly episode: EpisodeId };
  OperationScheduled: {
    readonly operation: OperationId;
    readonly on: CivilDate;
    readonly feet: readonly { readonly foot: Side; readonly episode: EpisodeId }[];
    readonly withoutClinicDay?: readonly MissingClinicDay[];
  };
  OperationNotHeld: {
    readonly operation: OperationId;
    readonly feet: readonly Side[];
    readonly outcome:
      | { readonly kind: "rescheduled"; readonly to: CivilDate; readonly withoutClinicDay?: readonly MissingClinicDay[] }
      | { readonly kind: "cancelled"; readonly by: "patient" | "practice" | "hospital" };
  };
  OperationHeld: { readonly operation: OperationId; readonly feet: readonly OperatedFoot[] };
  WireInserted: {
    readonly wire: WireId;
    readonly foot: Side;
    readonly operation?: OperationId;
    readonly insertedOn?: CivilDate;
    readonly diameterMm?: number;
    readonly sameWireAs?: WireId;
  };
  WireRemoved: {
    readonly foot: Side;
    readonly wires: readonly WireId[];
    readonly count: number;
    readonly tipIntact: boolean;
    readonly by: string;
    readonly where: string;
    readonly film?: FilmId;
  };
  WireRemovedElsewhere: { readonly foot: Side; readonly wires: readonly WireId[]; readonly evidence: OutEvidence };
  WireFoundOut: {
    readonly foot: Side;
    readonly wires: readonly WireId[];
    readonly tipIntact: boolean;
    readonly examinedBy: string;
    readonly film?: FilmId;
  };
  WireBroken: { readonly foot: Side; readonly wires: readonly WireId[]; readonly describes: string };
  VisitHeld: {
    readonly visits: readonly { readonly item: VisitItem; readonly foot: Side; readonly episode: EpisodeId }[];
    readonly withSurgeon: boolean;
  };
  DressingChanged: { readonly episode: EpisodeId };
  ExerciseInstructionGiven: { readonly episode: EpisodeId; readonly sheetGiven: boolean };
  ExercisesStarted: { readonly episode: EpisodeId };
  ExerciseCallMade: { readonly episode: EpisodeId; readonly reached: boolean };
  FragmentFilmed: { readonly foot: Side; readonly film: FilmId };
  FragmentDecided: { readonly foot: Side; readonly decision: string };
  FragmentDisclosed: { readonly foot: Side };
  ReconcileSettled: { readonly obligation: ObligationKey; readonly explanation: string };
  ObligationWaived: { readonly obligation: ObligationKey; readonly ground: "refused" | "not-done" | "no-longer-possible" | "superseded" };
  /**
   * The practice's period has passed since the person's last entry: what the entries before this one said is destroyed with it. `remains`
   * is the SHA-256, hexadecimal, of what stays of their rows, so that these cannot be changed unseen.
   */
  RecordDestroyed: {
    readonly years: number;
    readonly lastEntryOn: CivilDate;
    readonly entries: number;
    readonly films: number;
    readonly remains: string;
  };
  EventVoided: { readonly voids: EventId; readonly secondPerson?: string; readonly ground?: VoidGround };
  EventCorrected: { readonly corrects: EventId; readonly occurredOn: CivilDate; readonly payload: unknown; readonly secondPerson?: string };
}

export type EventType = keyof EventPayloads;

/** One event of one type. */
export interface EventOf<Type extends EventType> {
  readonly id: EventId;
  readonly type: Type;
  /** Version of the payload's shape; a version that is not known makes the record unreadable, never silently skipped. */
  readonly version: 1;
  /** The day it happened. */
  readonly occurredOn: CivilDate;
  /** The moment it was written down. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly reason?: string;
  readonly payload: EventPayloads[Type];
}

/** Something that happened to one patient. */
export type Event = { [Type in EventType]: EventOf<Type> }[EventType];
