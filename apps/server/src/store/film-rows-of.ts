import { type FilmRow, filmColumns } from "./film-row.ts";
import type { Transaction } from "./in-practice.ts";

/** The films of one patient. */
export async function filmRowsOf(transaction: Transaction, practice: string, patient: string): Promise<ReadonlyMap<string, FilmRow>> {
  const { rows } = await transaction.query<FilmRow>({
    name: "films-of-patient",
    text: `SELECT ${filmColumns} FROM firstray.film WHERE practice_id = $1 AND patient_id = $2`,
    values: [practice, patient],
  });
  return new Map(rows.map((row) => [row.film, row]));
}
