import type { Text } from "@firstray/radiograph";

export type FilmRefusalCode =
  | "not-an-image"
  | "truncated"
  | "damaged"
  | "no-pixel-data"
  | "several-frames"
  | "colour"
  | "too-large"
  | "unsupported-syntax"
  | "unsupported-pixels";

/** Why a file cannot become a film, in a sentence that says what to do about it. */
export interface FilmRefusal {
  readonly kind: "refused";
  readonly code: FilmRefusalCode;
  readonly sentence: Text;
}
