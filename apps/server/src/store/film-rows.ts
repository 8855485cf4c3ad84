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

const columns = `film_id AS film, patient_id AS patient, content_hash AS "contentHash", decoded, belongs`;

/** One film by its id. */
export async function filmRow(transaction: Transaction, practice: string, film: string): Promise<FilmRow | undefined> {
  const { rows } = await transaction.query<FilmRow>({
    name: "film",
    text: `SELECT ${columns} FROM firstray.film WHERE practice_id = $1 AND film_id = $2`,
    values: [practice, film],
  });
  return rows[0];
}

/** The films of one patient. */
export async function filmRowsOf(transaction: Transaction, practice: string, patient: string): Promise<ReadonlyMap<string, FilmRow>> {
  const { rows } = await transaction.query<FilmRow>({
    name: "films-of-patient",
    text: `SELECT ${columns} FROM firstray.film WHERE practice_id = $1 AND patient_id = $2`,
    values: [practice, patient],
  });
  return new Map(rows.map((row) => [row.film, row]));
}

/** A film of one file: at most one of each patient. */
export interface SameFile {
  readonly film: string;
  readonly patient: string;
  /** The patient's chart number. */
  readonly number: string;
}

/** Where this file is already, but for the charts that it was settled not to belong to. */
export async function filmsWith(transaction: Transaction, practice: string, contentHash: string): Promise<readonly SameFile[]> {
  const { rows } = await transaction.query<SameFile>({
    name: "films-with-content",
    text: `SELECT film_id AS film, patient_id AS patient, number FROM firstray.film JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 AND content_hash = $2 AND belongs`,
    values: [practice, contentHash],
  });
  return rows;
}

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

/** Adds a film. */
export async function insertFilm(transaction: Transaction, practice: string, row: Omit<FilmRow, "belongs">): Promise<void> {
  await transaction.query({
    name: "insert-film",
    text: "INSERT INTO firstray.film (practice_id, film_id, patient_id, content_hash, decoded) VALUES ($1, $2, $3, $4, $5)",
    values: [practice, row.film, row.patient, row.contentHash, JSON.stringify(row.decoded)],
  });
}

/** Follows what the record says of whose films these are. */
export async function saveFilmsBelonging(
  transaction: Transaction,
  practice: string,
  belonging: readonly { readonly film: string; readonly belongs: boolean }[],
): Promise<void> {
  if (belonging.length === 0) return;
  await transaction.query({
    name: "films-belong",
    text: `UPDATE firstray.film SET belongs = said.belongs FROM jsonb_to_recordset($2) AS said (film uuid, belongs boolean)
      WHERE practice_id = $1 AND film_id = said.film AND film.belongs <> said.belongs`,
    values: [practice, JSON.stringify(belonging)],
  });
}
