import { numberKey } from "./patient-keys.ts";
import { searchKey } from "./search-key.ts";

/** More words narrow nothing that these do not. */
const mostWords = 6;

/** The words of a search, each as names and as numbers are compared; marks that no name holds are no word. */
export function searchWords(search: string): readonly string[] {
  return search
    .split(/\s+/)
    .filter((word) => searchKey(word) !== "")
    .slice(0, mostWords);
}

/**
 * That a patient's name or number holds every word, anywhere in it and whatever its accents and capitals.
 * @param table - what the patient is called in the query. @param first - the number of the first value.
 */
export function searchCondition(
  table: string,
  words: readonly string[],
  first: number,
): { readonly sql: string; readonly values: readonly string[] } {
  const each = words.map((_word, index) => {
    const at = first + 2 * index;
    return `(${table}.name_key LIKE $${at} OR ${table}.number_key LIKE $${at + 1})`;
  });
  return { sql: each.join(" AND "), values: words.flatMap((word) => [`%${searchKey(word)}%`, `%${numberKey(word)}%`]) };
}
