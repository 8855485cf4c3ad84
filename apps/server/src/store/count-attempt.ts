import type { Transaction } from "./in-practice.ts";

/** One more try at something. */
export interface Attempt {
  readonly subject: Buffer;
  readonly now: string;
  readonly windowEndsAt: string;
}

/**
 * Counts a try before it is made: of many at once none slips through. The count begins anew when its window is over.
 * @returns how many there were within the window, this one included, and when it is over.
 */
export async function countAttempt(
  transaction: Transaction,
  practice: string,
  { subject, now, windowEndsAt }: Attempt,
): Promise<{ readonly count: number; readonly windowEndsAt: string }> {
  await transaction.query({
    name: "tidy-attempts",
    text: "DELETE FROM firstray.attempt WHERE practice_id = $1 AND window_ends_at <= $2",
    values: [practice, now],
  });
  const { rows } = await transaction.query<{ count: number; windowEndsAt: string }>({
    name: "count-attempt",
    text: `INSERT INTO firstray.attempt AS known (practice_id, subject, count, window_ends_at) VALUES ($1, $2, 1, $3)
      ON CONFLICT (practice_id, subject) DO UPDATE SET count = known.count + 1
      RETURNING count, window_ends_at AS "windowEndsAt"`,
    values: [practice, subject, windowEndsAt],
  });
  const [row] = rows;
  if (!row) throw new Error("an attempt that is counted returns its count, got no row");
  return row;
}

/** What succeeded is no longer counted. */
export async function forgetAttempts(transaction: Transaction, practice: string, subject: Buffer): Promise<void> {
  await transaction.query({
    name: "forget-attempts",
    text: "DELETE FROM firstray.attempt WHERE practice_id = $1 AND subject = $2",
    values: [practice, subject],
  });
}
