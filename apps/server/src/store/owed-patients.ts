import type { Transaction } from "./in-practice.ts";
import { searchCondition, searchWords } from "./search-condition.ts";

/** The patients whom a search means, of those to whom something is owed: named while they are few. */
export type OwedPatients =
  | { readonly kind: "few"; readonly patients: readonly string[] }
  | { readonly kind: "many"; readonly words: readonly string[] };

const few = 500;

const owedPatientsSql = (words: readonly string[]): string => `
  SELECT found.patient_id AS patient FROM firstray.patient AS found
  WHERE found.practice_id = $1 AND found.owed AND ${searchCondition("found", words, 2).sql}
  UNION
  SELECT found.patient_id FROM firstray.patient AS found
    JOIN firstray.patient AS other ON other.practice_id = found.practice_id AND other.patient_id = found.merged_into
  WHERE found.practice_id = $1 AND found.owed AND found.merged_into IS NOT NULL AND ${searchCondition("other", words, 2).sql}
  LIMIT ${few + 1}`;

/**
 * Whom a search means: by name or number, a merged chart also by that of the chart that goes on. A search without a word means
 * everybody, and gives undefined.
 */
export async function owedPatients(transaction: Transaction, practice: string, search: string): Promise<OwedPatients | undefined> {
  const words = searchWords(search);
  if (words.length === 0) return undefined;
  const { rows } = await transaction.query<{ readonly patient: string }>({
    name: `owed-patients-${words.length}`,
    text: owedPatientsSql(words),
    values: [practice, ...searchCondition("found", words, 2).values],
  });
  return rows.length > few ? { kind: "many", words } : { kind: "few", patients: rows.map(({ patient }) => patient) };
}
