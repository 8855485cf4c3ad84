/** Columns of a patient as every list shows one. */
export const summaryColumns = `patient.patient_id AS id, patient.family_name AS "familyName", patient.given_name AS "givenName",
  patient.number, patient.birth_date AS "birthDate", patient.feet`;
