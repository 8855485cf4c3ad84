/** How the size of a pixel is known; measurements.md names the kinds. Millimetres per (square) pixel. */
export type Calibration =
  | { readonly kind: "marker" | "calibrated" | "corrected" | "detector" | "estimated"; readonly mmPerPixel: number }
  | { readonly kind: "unknown" };

export type CalibrationKind = Calibration["kind"];
