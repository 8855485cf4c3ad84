import type { Achieved, Correction, ExecutionSpread, PlannedNumbers, PlanSettings, PlanUnit } from "@firstray/osteotomy";
import type { Calibration, LandmarkFile, Side, Text } from "@firstray/radiograph";
import type { CivilDate, EventId, Instant } from "@firstray/record";

/** A plan that is being made; kept as it changes, and no part of the record until it is signed. */
export interface PlanDraft {
  /** One, or two side by side. */
  readonly alternatives: readonly { readonly correction: Correction }[];
  readonly chosen: 0 | 1;
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
}

/** PUT /api/films/:film/plan */
export interface PlanDraftReply {
  readonly revision: number;
}

/** GET and PUT /api/plan-settings: the surgeon's own, else the published ones. */
export interface SurgeonSettings {
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
}

/** Whether a signed plan is the one to operate by. */
export type PlanState =
  | { readonly kind: "current" }
  /** A later plan of the same foot was signed. */
  | { readonly kind: "replaced"; readonly by: string; readonly on: CivilDate; readonly because: Text }
  /** The foot was operated on since. */
  | { readonly kind: "operated"; readonly on: CivilDate; readonly because: Text }
  /** Its film was measured or calibrated anew, or its side or owner came into doubt. */
  | { readonly kind: "outdated"; readonly because: Text };

/** A plan that a surgeon has signed; it never changes. */
export interface SignedPlan {
  readonly plan: string;
  readonly patient: string;
  readonly film: string;
  readonly episode: string;
  readonly foot: Side;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
  readonly planned: PlannedNumbers;
  /** Of the rules by which the numbers were computed. */
  readonly geometryVersion: number;
  readonly by: string;
  readonly on: CivilDate;
  readonly recordedAt: Instant;
  /** What a void names. */
  readonly event: EventId;
  readonly state: PlanState;
  /** Each later film that was laid on it, in the order recorded. */
  readonly achieved: readonly AchievedReply[];
}

/** What came of a plan, read from one later film. */
export interface AchievedReply {
  readonly film: string;
  /** When that film was taken. */
  readonly filmOn?: CivilDate;
  readonly achieved: Achieved;
  readonly by: string;
  readonly on: CivilDate;
  readonly event: EventId;
}

/** GET /api/achieved?by=: planned against achieved, the latest first; of one surgeon, or of all. */
export interface AchievedListReply {
  readonly surgeons: readonly { readonly id: string; readonly name: string }[];
  readonly results: readonly (AchievedReply & {
    readonly plan: string;
    readonly patient: { readonly id: string; readonly name: string; readonly number: string };
    readonly foot: Side;
    readonly unit: PlanUnit;
    readonly signedBy: string;
    readonly signedOn: CivilDate;
  })[];
}

/** GET /api/plans/:plan: all that draws it again. */
export interface PlanOpenedReply extends SignedPlan {
  readonly landmarks: LandmarkFile;
  readonly calibration: Calibration;
}

/** GET /api/films/:film/plan */
export interface PlanReply {
  /** 0 where nothing was kept yet; sent back with the next draft. */
  readonly revision: number;
  readonly draft?: PlanDraft;
  /** Who kept the draft last. */
  readonly draftBy?: { readonly name: string; readonly at: Instant };
  /** Of this film's foot, the latest first; voided ones are left out. */
  readonly signed: readonly SignedPlan[];
  /** The signed-in person's own, else the published ones: what a new draft starts from. */
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
  /** A measured lateral film of the same foot, the latest. */
  readonly lateralFilm?: string;
  /** Why nothing is planned or signed on this film; the draft is still shown. */
  readonly blocked?: Text;
  /** The running course of this foot that a signed plan belongs to; absent: none is open, and signing is refused. */
  readonly episode?: string;
  /** The record's, to send SignPlan with. */
  readonly sequence: number;
}
