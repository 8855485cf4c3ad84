import type { Achieved, Correction, ExecutionSpread, PlannedNumbers, PlanSettings } from "@firstray/osteotomy";
import type { Calibration, LandmarkFile, Position, Side } from "@firstray/radiograph";
import type { EpisodeId, FilmId, PlanId } from "./ids.ts";

/** What the planning of an operation adds to a record; each holds all that draws and computes it again. */
export interface PlanPayloads {
  /** A surgeon's plan, frozen. */
  PlanSigned: {
    readonly plan: PlanId;
    readonly film: FilmId;
    readonly episode: EpisodeId;
    readonly foot: Side;
    readonly landmarks: LandmarkFile;
    readonly calibration: Calibration;
    readonly correction: Correction;
    readonly settings: PlanSettings;
    readonly execution: ExecutionSpread;
    readonly planned: PlannedNumbers;
    /** Of the rules by which the numbers were computed. */
    readonly geometryVersion: number;
  };
  /** A later film of the foot, laid on the plan's. */
  CorrectionAchieved: {
    readonly plan: PlanId;
    readonly film: FilmId;
    readonly foot: Side;
    readonly landmarks: LandmarkFile;
    readonly calibration: Calibration;
    /** Along the wire's middle on the later film, pixels. */
    readonly wirePoints?: readonly Position[];
    readonly achieved: Achieved;
    readonly geometryVersion: number;
  };
}
