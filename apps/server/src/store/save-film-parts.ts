import type { Transaction } from "./in-practice.ts";

/** A part of a film, by the ids of both. */
export interface StoredPart {
  readonly part: string;
  readonly film: string;
}

/** Keeps under which ids the parts of films are known; one that is known stays as it is. */
export function saveFilmParts(transaction: Transaction, practice: string, parts: readonly StoredPart[]): void {
  if (parts.length === 0) return;
  transaction.atTheEnd({
    name: "film-parts",
    text: `INSERT INTO firstray.film_part (practice_id, part_id, film_id)
      SELECT $1, part, film FROM jsonb_to_recordset($2) AS said (part uuid, film uuid) ON CONFLICT DO NOTHING`,
    values: [practice, JSON.stringify(parts)],
  });
}
