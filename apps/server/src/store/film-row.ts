import type { DecodedFilm } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";

/** A film as the store knows it; what was said of it since is in the record. */
export interface FilmRow {
  readonly film: string;
  readonly patient: string;
  readonly contentHash: string;
  readonly decoded: DecodedFilm;
  /** False once a person has said that it is not this patient's. */
  readonly belongs: boolean;
}

/** Columns of the film table as a `FilmRow` names them. */
export const filmColumns = `film_id AS film, patient_id AS patient, content_hash AS "contentHash", decoded, belongs`;

/** One film by its id, or that whose part has this id. */
export async function filmRow(transaction: Transaction, practice: string, film: string): Promise<FilmRow | undefined> {
  const { rows } = await transaction.query<FilmRow>({
    name: "film",
    text: `SELECT ${filmColumns} FROM firstray.film WHERE practice_id = $1
      AND film_id = coalesce((SELECT part.film_id FROM firstray.film_part AS part WHERE part.practice_id = $1 AND part.part_id = $2), $2)`,
    values: [practice, film],
  });
  return rows[0];
}
