/** A sentence that people read, in both languages of the practice; a missing one does not compile. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}
