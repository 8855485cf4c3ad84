import type { LandmarkFile } from "./landmark.ts";
import type { TapName } from "./tap-file.ts";
import type { Text } from "./text.ts";

/** What a reader must look at: a tap that led to nothing, or to something doubtful. */
export interface TapProblem {
  readonly tap: TapName;
  /** `not-traced`: the landmarks of this tap are missing. `doubtful`: they are there, and may be wrong. */
  readonly kind: "not-traced" | "doubtful";
  readonly because: Text;
}

/** What one tap for each structure of a film led to. */
export interface TracedFilm {
  /** Every point traced, with its spread along and across its bone. */
  readonly landmarks: LandmarkFile;
  readonly problems: readonly TapProblem[];
}
