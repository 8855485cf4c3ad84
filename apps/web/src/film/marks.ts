import type { LandmarkName, LandmarkPoints, TapFile, TapProblem } from "@firstray/radiograph";

/** What a person has marked on a film: its landmarks, the taps that some were traced from, and what those leave to be looked at. */
export interface Marks {
  readonly points: LandmarkPoints;
  readonly taps: TapFile["taps"];
  readonly doubts: readonly TapProblem[];
  /** What the taps led to when they were last read: one of these that is gone was taken away by hand. */
  readonly given: readonly LandmarkName[];
}

/** Landmarks as they were recorded; the taps behind them are not. */
export function marksOf(points: LandmarkPoints): Marks {
  return { points, taps: {}, doubts: [], given: [] };
}
