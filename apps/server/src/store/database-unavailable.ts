/**
 * The database could not be reached, or was lost in the middle of a transaction. Whether that transaction counts is not known when it
 * was lost at its very end: the same command sent again is answered either way, and recorded once.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";

  constructor(cause: unknown) {
    super(`the database does not answer: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
