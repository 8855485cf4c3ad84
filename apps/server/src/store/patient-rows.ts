import type { PatientSummary } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { Facts } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";
import { searchKey } from "./search-key.ts";

/** Columns of a patient as every list shows one. */
export const summaryColumns = `patient.patient_id AS id, patient.family_name AS "familyName", patient.given_name AS "givenName",
  patient.number, patient.birth_date AS "birthDate", patient.feet`;

/** A chart number as it is compared: its spaces and dashes do not count. */
function numberKey(number: string): string {
  return searchKey(number).replaceAll(" ", "");
}

/** Both names in one key, so that either finds the patient. */
function nameKey(familyName: string, givenName: string): string {
  return `${searchKey(familyName)} ${searchKey(givenName)}`;
}

/**
 * Takes hold of a patient's row until the transaction ends, so that one command at a time decides on the record.
 * @returns the number of the last event; undefined when there is no such patient in the practice.
 */
export async function holdPatient(transaction: Transaction, practice: string, patient: string): Promise<number | undefined> {
  const { rows } = await transaction.query<{ sequence: number }>({
    name: "hold-patient",
    text: "SELECT sequence FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2 FOR UPDATE",
    values: [practice, patient],
  });
  return rows[0]?.sequence;
}

const saveSql = `
  INSERT INTO firstray.patient (practice_id, patient_id, sequence, family_name, given_name, number, birth_date, feet, name_key, number_key)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (practice_id, patient_id) DO UPDATE SET
    sequence = excluded.sequence, family_name = excluded.family_name, given_name = excluded.given_name, number = excluded.number,
    birth_date = excluded.birth_date, feet = excluded.feet, name_key = excluded.name_key, number_key = excluded.number_key,
    unreadable = NULL`;

/** Makes a patient's row what the facts say. @throws the database's unique violation when the number is another patient's. */
export async function savePatient(
  transaction: Transaction,
  practice: string,
  { patient, sequence, facts }: { readonly patient: string; readonly sequence: number; readonly facts: Facts },
): Promise<void> {
  const details = facts.patient;
  if (!details) throw new Error(`a record begins with the patient's registration, got none for ${patient}`);
  const { familyName, givenName, number, birthDate } = details;
  const feet = [...new Set(facts.episodes.map(({ foot }) => foot))];
  const keys = [nameKey(familyName, givenName), numberKey(number)];
  await transaction.query({
    name: "save-patient",
    text: saveSql,
    values: [practice, patient, sequence, familyName, givenName, number, birthDate, feet, ...keys],
  });
}

/** Marks a record that cannot be folded, or takes the mark away. */
export async function markUnreadable(transaction: Transaction, practice: string, patient: string, why: Text | null): Promise<void> {
  await transaction.query({
    name: "mark-unreadable",
    text: "UPDATE firstray.patient SET unreadable = $3 WHERE practice_id = $1 AND patient_id = $2 AND unreadable IS DISTINCT FROM $3",
    values: [practice, patient, why === null ? null : JSON.stringify(why)],
  });
}

/** Patients with the same name and birth date, or the same number. */
export async function similarPatients(
  transaction: Transaction,
  practice: string,
  like: { readonly familyName: string; readonly givenName: string; readonly number: string; readonly birthDate: string },
): Promise<readonly (PatientSummary & { readonly sameNumber: boolean })[]> {
  const { rows } = await transaction.query<PatientSummary & { sameNumber: boolean }>({
    name: "similar-patients",
    text: `SELECT ${summaryColumns}, number_key = $4 AS "sameNumber" FROM firstray.patient
      WHERE practice_id = $1 AND ((name_key = $2 AND birth_date = $3) OR number_key = $4) ORDER BY number_key LIMIT 20`,
    values: [practice, nameKey(like.familyName, like.givenName), like.birthDate, numberKey(like.number)],
  });
  return rows;
}

/** Patients whose family name, given name or number begins with each word that was typed. */
export async function findPatients(
  transaction: Transaction,
  practice: string,
  { search, atMost }: { readonly search: string; readonly atMost: number },
): Promise<readonly PatientSummary[]> {
  const words = searchKey(search).split(" ").filter(Boolean);
  const { rows } = await transaction.query<PatientSummary>({
    name: "find-patients",
    text: `SELECT ${summaryColumns} FROM firstray.patient
      WHERE practice_id = $1 AND (number_key LIKE $3 || '%' OR
        (SELECT bool_and(' ' || name_key LIKE '% ' || word || '%') FROM unnest($2::text[]) AS word))
      ORDER BY name_key, number_key LIMIT $4`,
    values: [practice, words, words.length === 0 ? "" : words.join(""), atMost],
  });
  return rows;
}
