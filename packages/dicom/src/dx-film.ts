import type { Side, View, WeightBearing } from "@firstray/radiograph";
import type { FootLayout } from "./patient-orientation.ts";

/** A film of our own making, to be written as DICOM. */
export interface DxFilm {
  /** Row by row, 0 to 2^bits − 1, larger is brighter. */
  readonly greys: Uint16Array;
  readonly columns: number;
  readonly rows: number;
  readonly bits: number;
  /** Millimetres per square pixel, kept to 12 digits; at the bone when `calibrationType` is given, else at the detector. */
  readonly mmPerPixel: number;
  readonly calibrationType?: "FIDUCIAL" | "GEOMETRY";
  readonly view: View;
  readonly side: Side;
  readonly weightBearing: WeightBearing;
  /** How the foot lies on the film; without it, as such films are hung: toes up and seen from the dorsum, or toes to the left on a lateral view. */
  readonly layout?: FootLayout;
  readonly identity: {
    /** `Family^Given`. */
    readonly name: string;
    readonly number: string;
    /** ISO 8601 days. */
    readonly birthDate: string;
    readonly acquiredOn: string;
  };
  readonly uids: { readonly study: string; readonly series: string; readonly sop: string };
  readonly manufacturerModel: string;
}
