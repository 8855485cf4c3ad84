import type { PatientDetails } from "@firstray/record";

/** A patient's details as they stand in the fields: every one a text, an empty one not said. */
export interface PatientDraft {
  readonly number: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly language: "en" | "fr";
  readonly phone: string;
  readonly email: string;
}

/** Empty fields, for somebody who speaks a language. */
export function emptyPatient(language: "en" | "fr"): PatientDraft {
  return { number: "", familyName: "", givenName: "", birthDate: "", language, phone: "", email: "" };
}

/** The details that the fields say. */
export function detailsOf({ phone, email, ...said }: PatientDraft): PatientDetails {
  const trimmed = { ...said, number: said.number.trim(), familyName: said.familyName.trim(), givenName: said.givenName.trim() };
  return { ...trimmed, ...(phone.trim() ? { phone: phone.trim() } : {}), ...(email.trim() ? { email: email.trim() } : {}) };
}
