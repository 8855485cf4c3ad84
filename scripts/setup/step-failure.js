/** A step that did not succeed: one sentence, and what its program printed. */
export class StepFailure extends Error {
  /**
   * @param {string} sentence
   * @param {string} printed
   */
  constructor(sentence, printed = "") {
    super(sentence);
    this.printed = printed;
  }
}
