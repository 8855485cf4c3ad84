import type { Film } from "@firstray/dicom";
import { filmQuality, type LandmarkFile, type QualityFinding } from "@firstray/radiograph";

/** What is weak in a film, by its picture, its header and its landmarks; the landmark file says view and side where the header does not. */
export function filmQualityOf(film: Film, landmarks: LandmarkFile): readonly QualityFinding[] {
  const { greys, columns, rows, bits, view = landmarks.view, side = landmarks.side, sides, weightBearing } = film;
  const picture = { width: columns, height: rows, pixels: greys, bitsStored: bits };
  return filmQuality(picture, { view, side, sides, weightBearing }, landmarks);
}
