/** Who and when, as the film's header states it; what it does not state, or states impossibly, is absent. Dates are ISO 8601 days. */
export interface FilmIdentity {
  /** DICOM person name, `Family^Given^Middle^Prefix^Suffix`, with its ideographic groups after `=`. */
  readonly name?: string;
  readonly number?: string;
  readonly birthDate?: string;
  readonly acquiredOn?: string;
  readonly sopInstanceUid?: string;
}
