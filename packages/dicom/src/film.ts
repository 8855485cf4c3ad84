import type { Calibration, Side, View, WeightBearing } from "@firstray/radiograph";
import type { DisplayWindow } from "./display-window.ts";
import type { FilmIdentity } from "./film-identity.ts";

/** The distance between pixel centres down and across the film: millimetres when the header states them, else only their ratio counts. */
export interface PixelShape {
  readonly rowSpacing: number;
  readonly columnSpacing: number;
}

/**
 * One radiograph, ready to be shown and measured.
 * Greys are row by row from the top left, 0 to 2^bits − 1, larger is brighter on screen (MONOCHROME1 is inverted on entry, so bone is bright);
 * pixels are square, so that landmarks and angles need no aspect ratio (measurements.md, Frames).
 */
export interface Film {
  readonly kind: "film";
  readonly format: "dicom" | "png" | "jpeg";
  readonly columns: number;
  readonly rows: number;
  readonly greys: Uint16Array;
  readonly bits: number;
  readonly window: DisplayWindow;
  /** Whether the file stores bright bone as small numbers (MONOCHROME1). */
  readonly originalInverted: boolean;
  /** The file's own pixel shape, when it was not square and the film was resampled. */
  readonly madeSquareFrom?: PixelShape;
  readonly calibration: Calibration;
  readonly view?: View;
  readonly side?: Side;
  /** Both feet on one film, as its laterality states. */
  readonly sides?: "both";
  readonly weightBearing: WeightBearing;
  readonly identity: FilmIdentity;
}
