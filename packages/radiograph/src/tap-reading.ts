import type { LandmarkPoints } from "./landmark.ts";
import type { TapProblem } from "./traced-film.ts";

/** What the taps on one part of the foot led to. */
export interface TapReading {
  readonly points: LandmarkPoints;
  readonly problems: readonly TapProblem[];
}
