import type { Film } from "@firstray/dicom";
import type { LandmarkFile, Measurement, QualityFinding } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { FilmWarning } from "./film-warnings.ts";
import { qualityJson } from "./quality-json.ts";

/** A measured film: what the file says, where its landmarks lie, and what follows. */
export type MeasuredFilm = {
  readonly film: Pick<Film, "side" | "weightBearing" | "calibration">;
  readonly landmarks: LandmarkFile;
  readonly warnings: readonly FilmWarning[];
  readonly quality: readonly QualityFinding[];
  readonly measurements: readonly Measurement[];
};

/** A measured film as JSON; the side is the film's label, or that of the landmark file where the film has none. */
export function measuredJson({ film, landmarks, warnings, quality, measurements }: MeasuredFilm, language: Language): string {
  const { side = landmarks.side, weightBearing, calibration } = film;
  const described = {
    view: landmarks.view,
    side,
    weightBearing,
    calibration,
    warnings: warnings.map(({ code, sentence }) => ({ code, sentence: sentence[language] })),
    quality: qualityJson(quality, language),
  };
  const entries = measurements.map((entry) =>
    "because" in entry && entry.because !== undefined ? { ...entry, because: entry.because[language] } : entry,
  );
  return JSON.stringify({ film: described, measurements: entries }, undefined, 2);
}
