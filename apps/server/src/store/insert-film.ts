import type { FilmRow } from "./film-row.ts";
import type { Transaction } from "./in-practice.ts";

/** Adds a film. */
export async function insertFilm(transaction: Transaction, practice: string, row: Omit<FilmRow, "belongs">): Promise<void> {
  await transaction.query({
    name: "insert-film",
    text: "INSERT INTO firstray.film (practice_id, film_id, patient_id, content_hash, decoded) VALUES ($1, $2, $3, $4, $5)",
    values: [practice, row.film, row.patient, row.contentHash, JSON.stringify(row.decoded)],
  });
}
