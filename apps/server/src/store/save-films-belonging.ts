import type { Transaction } from "./in-practice.ts";

/** Follows what the record says of whose films these are. */
export function saveFilmsBelonging(
  transaction: Transaction,
  practice: string,
  belonging: readonly { readonly film: string; readonly belongs: boolean }[],
): void {
  if (belonging.length === 0) return;
  transaction.atTheEnd({
    name: "films-belong",
    text: `UPDATE firstray.film SET belongs = said.belongs FROM jsonb_to_recordset($2) AS said (film uuid, belongs boolean)
      WHERE practice_id = $1 AND film_id = said.film AND film.belongs <> said.belongs`,
    values: [practice, JSON.stringify(belonging)],
  });
}
