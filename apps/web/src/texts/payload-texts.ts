import type { Text } from "@firstray/radiograph";
import { alignmentTexts, assessmentTexts, callusTexts, firstRayTexts, limitTexts, shoeTexts } from "./assessment-texts.ts";
import { commonTexts } from "./common-texts.ts";
import { dutyTexts } from "./duty-texts.ts";
import { episodeTexts } from "./episode-texts.ts";
import { filmTexts } from "./film-texts.ts";
import { followUpTexts, hindranceTexts } from "./follow-up-texts.ts";
import { sideTexts } from "./foot-texts.ts";
import { operationTexts } from "./operation-texts.ts";
import { patientTexts } from "./patient-texts.ts";
import { visitItemTexts, visitTexts } from "./visit-texts.ts";
import { wireTexts } from "./wire-texts.ts";

/** What the parts of an entry are called when it is corrected. */
export const payloadTexts: Readonly<Record<string, Text>> = {
  ...assessmentTexts,
  number: patientTexts.number,
  familyName: patientTexts.familyName,
  givenName: patientTexts.givenName,
  birthDate: patientTexts.birthDate,
  language: patientTexts.language,
  phone: patientTexts.phone,
  email: patientTexts.email,
  source: patientTexts.deathSource,
  secondPerson: { en: "Second person", fr: "Deuxième personne" },
  foot: filmTexts.side,
  side: filmTexts.side,
  view: filmTexts.view,
  weightBearing: filmTexts.weightBearing,
  acquiredOn: filmTexts.date,
  on: operationTexts.date,
  to: operationTexts.newDate,
  wires: operationTexts.wiresLeft,
  count: wireTexts.howMany,
  tipIntact: wireTexts.tipIntact,
  by: { en: "By", fr: "Par" },
  where: wireTexts.where,
  insertedOn: wireTexts.insertedOn,
  diameterMm: { en: "Diameter, mm", fr: "Diamètre, mm" },
  examinedBy: wireTexts.examinedBy,
  describes: wireTexts.describe,
  item: visitTexts.which,
  withSurgeon: visitTexts.withSurgeon,
  sheetGiven: visitTexts.sheet,
  copyGiven: dutyTexts.consentCopyGiven,
  reached: dutyTexts.reached,
  decision: dutyTexts.decision,
  explanation: dutyTexts.explanation,
  ground: dutyTexts.ground,
  outcome: episodeTexts.outcome,
  belongs: filmTexts.belongs,
  hindrance: followUpTexts.why,
  nextStep: followUpTexts.nextStep,
  nextOn: followUpTexts.nextOn,
  role: followUpTexts.owner,
  name: followUpTexts.owner,
  said: followUpTexts.answered,
  over: followUpTexts.isOver,
  about: followUpTexts.about,
};

const choices: readonly Readonly<Record<string, Text>>[] = [
  sideTexts,
  limitTexts,
  shoeTexts,
  alignmentTexts,
  firstRayTexts,
  callusTexts,
  visitItemTexts,
  { yes: commonTexts.yes, no: commonTexts.no, unknown: commonTexts.unknown },
  hindranceTexts,
  { dorsoplantar: filmTexts.dorsoplantar, lateral: filmTexts.lateral },
  { en: patientTexts.english, fr: patientTexts.french },
  { patient: operationTexts.patient, practice: operationTexts.practice, hospital: operationTexts.hospital },
  {
    completed: episodeTexts.completed,
    "not-operated": episodeTexts.notOperated,
    "moved-away": episodeTexts.movedAway,
    withdrew: episodeTexts.withdrew,
  },
  {
    refused: dutyTexts.refused,
    "not-done": dutyTexts.notDone,
    "no-longer-possible": dutyTexts.noLongerPossible,
    superseded: dutyTexts.superseded,
  },
];

/** The set of values that a coded value is one of; `undefined` for free text. */
export function choicesWith(value: string): Readonly<Record<string, Text>> | undefined {
  return choices.find((set) => value in set);
}
