/**
 * How well a medical statement is known: V read in the source itself, V2 read in a source that quotes it, M widely published but
 * not checked (shown only with the word "unverified"), D derived by arithmetic, ? wanted but not found.
 */
export type EvidenceMark = "V" | "V2" | "M" | "D" | "?";

/** Where a medical statement comes from: a key of docs/sources.md and how well it is known. */
export interface Evidence {
  readonly source: string;
  readonly mark: EvidenceMark;
}
