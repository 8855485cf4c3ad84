import type { LandmarkFile, Side, View } from "@firstray/radiograph";

/** What is asked of a simulated film. Angles are the projected `shaft` angles of measurements.md, in degrees. */
export interface FootOrder {
  readonly hva: number;
  readonly ima: number;
  readonly side: Side;
  /** Default `dorsoplantar`. */
  readonly view?: View;
  /** Integer; the same order with the same seed draws the same film, grey for grey. */
  readonly seed: number;
  /** Detector spacing, default 0.15. */
  readonly mmPerPixel?: number;
}

/** A simulated radiograph with its truth. Shown as films are: a right foot has its hallux on the viewer's left, toes up; a left foot mirrored. */
export interface PhantomFilm {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left; 0 … 4095, larger is brighter (MONOCHROME2). */
  readonly greys: Uint16Array;
  readonly bits: 12;
  readonly mmPerPixel: number;
  readonly view: View;
  readonly side: Side;
  /** The landmarks of the projected, noise-free bones. */
  readonly truth: LandmarkFile;
  /** Projected halluxValgusAngle and intermetatarsalAngle by the `shaft` method, degrees. */
  readonly hva: number;
  readonly ima: number;
}
