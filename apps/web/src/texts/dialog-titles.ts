import type { Text } from "@firstray/radiograph";
import type { PatientDialog } from "../patient/patient-dialog.ts";
import { adoptTexts } from "./adopt-texts.ts";
import { assessmentTexts } from "./assessment-texts.ts";
import { bookingTexts } from "./booking-texts.ts";
import { dutyTexts } from "./duty-texts.ts";
import { episodeTexts } from "./episode-texts.ts";
import { followUpTexts } from "./follow-up-texts.ts";
import { historyTexts, wrongPatientTexts } from "./history-texts.ts";
import { mergeTexts } from "./merge-texts.ts";
import { operationTexts } from "./operation-texts.ts";
import { patientLinkTexts } from "./patient-link-texts.ts";
import { patientTexts } from "./patient-texts.ts";
import { previewTexts } from "./preview-texts.ts";
import { restrictionTexts } from "./restriction-texts.ts";
import { scoreTexts } from "./score-texts.ts";
import { visitTexts } from "./visit-texts.ts";
import { wireTexts } from "./wire-texts.ts";

/** What each form of the patient's page is called. */
export const dialogTitles: Readonly<Record<Exclude<PatientDialog["kind"], "duty">, Text>> = {
  "change-details": patientTexts.edit,
  "record-death": patientTexts.recordDeath,
  "patient-link": patientLinkTexts.title,
  restriction: restrictionTexts.title,
  "open-episode": episodeTexts.open,
  "close-episode": episodeTexts.close,
  "adopt-protocol": adoptTexts.title,
  assess: assessmentTexts.record,
  schedule: operationTexts.schedule,
  "record-operation": operationTexts.record,
  "operation-not-held": operationTexts.recordNotHeld,
  "record-visit": visitTexts.record,
  "remove-wire": wireTexts.removeHere,
  "report-wire": wireTexts.report,
  reconcile: dutyTexts.reconcile,
  fragment: dutyTexts.fragment,
  waive: dutyTexts.waive,
  "hinder-removal": followUpTexts.hinder,
  "end-hindrance": followUpTexts.endHindrance,
  assign: followUpTexts.assignTitle,
  "report-red-flag": followUpTexts.reportRedFlag,
  acknowledge: followUpTexts.acknowledge,
  "request-call-back": followUpTexts.requestCallBack,
  "call-back": followUpTexts.callBack,
  "arrange-clinic-day": previewTexts.findTitle,
  "book-visit": bookingTexts.book,
  "cancel-booking": bookingTexts.cancel,
  "record-score": scoreTexts.record,
  "merge-chart": mergeTexts.merge,
  "wrong-patient": wrongPatientTexts.title,
  correct: historyTexts.correctTitle,
  void: historyTexts.voidTitle,
};

/** What the form of each small duty is called. */
export const dutyTitles = {
  consent: dutyTexts.consent,
  "consent-copy": dutyTexts.consentCopy,
  "care-read": dutyTexts.careRead,
  dressing: dutyTexts.dressing,
  "exercise-instruction": dutyTexts.instruction,
  "exercise-start": dutyTexts.exerciseStart,
  "exercise-call": dutyTexts.exerciseCall,
} as const satisfies Record<string, Text>;
