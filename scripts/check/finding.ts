/** What one check looked at and what it found; a check that looked at nothing has failed. */
export interface CheckResult {
  readonly looked: number;
  readonly of: string;
  readonly problems: readonly string[];
  /** Why it could not be done here; printed, and no failure. */
  readonly skipped?: string;
}
