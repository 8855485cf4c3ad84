import type { Transaction } from "./in-practice.ts";

/** The film of this patient that is this file, whether it belongs there or not. */
export async function ownFilmWith(
  transaction: Transaction,
  practice: string,
  { patient, contentHash }: { readonly patient: string; readonly contentHash: string },
): Promise<string | undefined> {
  const { rows } = await transaction.query<{ film: string }>({
    name: "own-film-with-content",
    text: "SELECT film_id AS film FROM firstray.film WHERE practice_id = $1 AND patient_id = $2 AND content_hash = $3",
    values: [practice, patient, contentHash],
  });
  return rows[0]?.film;
}
