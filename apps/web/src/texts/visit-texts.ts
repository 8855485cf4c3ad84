import type { Text } from "@firstray/radiograph";
import type { ClinicItem, VisitItem } from "@firstray/record";

/** Visits and what is done at them. */
export const visitTexts = {
  record: { en: "Record visit", fr: "Consigner une visite" },
  which: { en: "Which visit", fr: "Quelle visite" },
  feetSeen: { en: "Feet seen", fr: "Pieds examinés" },
  done: { en: "What was done", fr: "Ce qui a été fait" },
  withSurgeon: { en: "The surgeon saw the patient", fr: "Le chirurgien a vu le patient" },
  dressing: { en: "Dressing changed", fr: "Pansement changé" },
  wires: { en: "Wires", fr: "Broches" },
  instruction: { en: "Exercise instruction given", fr: "Enseignement des exercices donné" },
  sheet: { en: "Instruction sheet given", fr: "Feuille d’exercices remise" },
  held: { en: "Held", fr: "Faite" },
  planned: { en: "Planned", fr: "Prévue" },
  notOwed: { en: "After the operation", fr: "Après l’opération" },
} as const satisfies Record<string, Text>;

/** What a day can be booked for. @source practice-protocol F1-F4 @source practice-protocol R3 */
export const clinicItemTexts: Readonly<Record<ClinicItem, Text>> = {
  F1: { en: "Visit, one week", fr: "Visite, une semaine" },
  F2: { en: "Visit, four weeks", fr: "Visite, quatre semaines" },
  F3: { en: "Visit, three months", fr: "Visite, trois mois" },
  F4: { en: "Visit, nine months", fr: "Visite, neuf mois" },
  R3: { en: "Wire removal", fr: "Retrait de la broche" },
};

/** The visits of the protocol. @source practice-protocol F1-F4 */
export const visitItemTexts: Readonly<Record<VisitItem, Text>> = {
  F1: { en: "1 week", fr: "1 semaine" },
  F2: { en: "4 weeks", fr: "4 semaines" },
  F3: { en: "3 months", fr: "3 mois" },
  F4: { en: "9 months", fr: "9 mois" },
};
