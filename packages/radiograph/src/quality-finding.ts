import type { FilmRegion } from "./film-region.ts";
import type { Side, View, WeightBearing } from "./landmark.ts";
import type { Text } from "./text.ts";

/** What a film is looked at for before its numbers are trusted. */
export type QualityCheck =
  | "view"
  | "side"
  | "weight-bearing"
  | "both-feet"
  | "first-ray"
  | "grey-range"
  | "noise"
  | "sharpness"
  | "burnt-out";

/** Something that is not known of a film, or weak in it, with what that does to the numbers. A film without findings has none of these faults. */
export interface QualityFinding {
  readonly check: QualityCheck;
  readonly kind: "missing" | "weak";
  readonly sentence: Text;
}

/** What is known of a film beside its picture: from its header or from a person; what nobody says is absent. */
export interface DescribedFilm {
  readonly view?: View | undefined;
  readonly side?: Side | undefined;
  /** The header says that both feet are on the film. */
  readonly sides?: "both" | undefined;
  readonly weightBearing?: WeightBearing | undefined;
  /** One foot's part of a film of both feet: the film is judged inside it. */
  readonly region?: FilmRegion | undefined;
}
