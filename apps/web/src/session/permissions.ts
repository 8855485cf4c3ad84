import type { Role } from "@firstray/record";
import type { PatientDialog } from "../patient/patient-dialog.ts";

const surgeon: readonly Role[] = ["surgeon"];
const clinic: readonly Role[] = ["surgeon", "nurse"];
const desk: readonly Role[] = ["surgeon", "nurse", "reception"];

/** What a page offers to do: a form of the patient's page, or something beside them. */
export type Deed =
  | PatientDialog["kind"]
  | "change-protocol"
  | "see-in-flight"
  | "register-patient"
  | "open-restricted"
  | "add-film"
  | "open-film"
  | "measure-film"
  | "sign-plan"
  | "answer-message";

/** Whose it is to do, as the practice agreed; the server refuses the others, so the page does not let them begin. */
export const permissions: Readonly<Record<Deed, readonly Role[]>> = {
  "register-patient": desk,
  "open-restricted": ["reception", "administrator"],
  "change-details": desk,
  schedule: desk,
  "operation-not-held": desk,
  "record-death": clinic,
  "patient-link": desk,
  restriction: surgeon,
  "open-episode": clinic,
  "close-episode": clinic,
  "adopt-protocol": surgeon,
  "change-protocol": ["surgeon", "administrator"],
  "see-in-flight": ["surgeon", "nurse", "administrator"],
  assess: clinic,
  "record-operation": clinic,
  "record-visit": clinic,
  "remove-wire": clinic,
  "report-wire": clinic,
  duty: clinic,
  reconcile: clinic,
  fragment: clinic,
  waive: clinic,
  "hinder-removal": clinic,
  "end-hindrance": clinic,
  assign: clinic,
  "report-red-flag": desk,
  acknowledge: clinic,
  "request-call-back": desk,
  "call-back": clinic,
  "arrange-clinic-day": clinic,
  "book-visit": desk,
  "cancel-booking": desk,
  "record-score": clinic,
  "merge-chart": clinic,
  "wrong-patient": clinic,
  correct: clinic,
  void: clinic,
  "add-film": clinic,
  "open-film": clinic,
  "measure-film": surgeon,
  "sign-plan": surgeon,
  "answer-message": desk,
};
