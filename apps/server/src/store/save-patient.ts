import type { Facts } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";
import { nameKey, numberKey } from "./patient-keys.ts";

const saveSql = `
  INSERT INTO firstray.patient (practice_id, patient_id, sequence, family_name, given_name, number, birth_date, feet, name_key, number_key, merged_into)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (practice_id, patient_id) DO UPDATE SET
    sequence = excluded.sequence, family_name = excluded.family_name, given_name = excluded.given_name, number = excluded.number,
    birth_date = excluded.birth_date, feet = excluded.feet, name_key = excluded.name_key, number_key = excluded.number_key,
    merged_into = excluded.merged_into,
    unreadable = NULL`;

/** Makes a patient's row what the facts say. @param refuse - what to throw of the database's refusal: the number may be another patient's. */
export function savePatient(
  transaction: Transaction,
  practice: string,
  { patient, sequence, facts }: { readonly patient: string; readonly sequence: number; readonly facts: Facts },
  refuse: (error: unknown) => never,
): void {
  const row = patientRow(patient, facts);
  const named = [row.family_name, row.given_name, row.number, row.birth_date, row.feet, row.name_key, row.number_key, row.merged_into];
  transaction.atTheEnd({ name: "save-patient", text: saveSql, values: [practice, patient, sequence, ...named] }, refuse);
}

/** What a patient's row says by the facts, column by column. */
export function patientRow(patient: string, facts: Facts) {
  const details = facts.patient;
  if (!details) throw new Error(`a record begins with the patient's registration, got none for ${patient}`);
  const { familyName, givenName, number, birthDate } = details;
  return {
    family_name: familyName,
    given_name: givenName,
    number,
    birth_date: birthDate,
    feet: [...new Set(facts.episodes.map(({ foot }) => foot))],
    name_key: nameKey(familyName, givenName),
    number_key: numberKey(number),
    merged_into: facts.mergedInto?.patient ?? null,
  };
}
