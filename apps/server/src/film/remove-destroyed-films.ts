import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { House } from "../house.ts";
import { holdFilmFile } from "../store/hold-film-file.ts";
import { inPractice } from "../store/in-practice.ts";
import { syncFolder } from "./film-files.ts";

/**
 * Removes the films' files of destroyed records, and notes each as removed once that survives a power cut: what was cut short is done by
 * the next call. A file that a film of anybody still names stays.
 * @returns how many files were removed.
 */
export async function removeDestroyedFilms(house: Pick<House, "store" | "films">): Promise<number> {
  const { store } = house;
  const hashes = await inPractice(store, async (transaction) => {
    const text = "SELECT content_hash AS hash FROM firstray.film_removal WHERE practice_id = $1 ORDER BY content_hash";
    return (await transaction.query<{ hash: string }>({ name: "films-to-remove", text, values: [store.practice] })).rows;
  });
  let removed = 0;
  for (const { hash } of hashes) removed += (await removeOne(house, hash)) ? 1 : 0;
  return removed;
}

function removeOne({ store, films }: Pick<House, "store" | "films">, hash: string): Promise<boolean> {
  return inPractice(store, async (transaction) => {
    await holdFilmFile(transaction, hash);
    const asked = { name: "film-is-named", text: "SELECT firstray.film_is_named($1) AS named", values: [hash] };
    const { rows } = await transaction.query<{ named: boolean }>(asked);
    const isNamed = rows[0]?.named !== false;
    if (!isNamed) {
      await rm(films.original(hash), { force: true });
      await rm(films.greys(hash), { force: true });
      await syncFolder(dirname(films.original(hash)));
    }
    const text = "DELETE FROM firstray.film_removal WHERE practice_id = $1 AND content_hash = $2";
    await transaction.query({ name: "film-removed", text, values: [store.practice, hash] });
    return !isNamed;
  });
}
