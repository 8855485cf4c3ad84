import type { Text } from "@firstray/radiograph";

/** What an operation on a day moves and brings, before it is recorded. */
export const previewTexts = {
  title: { en: "What this day brings", fr: "Ce que cette date entraîne" },
  unavailable: { en: "What this day moves cannot be shown now.", fr: "Ce que cette date déplace ne peut pas être affiché pour l’instant." },
  noClinicDay: { en: "No clinic day inside the window", fr: "Aucun jour de clinique dans la période" },
  noClinicDayNote: {
    en: "Recorded like this, finding a day becomes the surgeon’s to do. The due dates do not move.",
    fr: "Si c’est consigné ainsi, trouver une date revient au chirurgien. Les échéances ne bougent pas.",
  },
  moves: { en: "Moves", fr: "Déplacé" },
  reopened: { en: "Owed again", fr: "De nouveau dû" },
  superseded: { en: "No longer owed", fr: "N’est plus dû" },
  stands: { en: "Stays as it is", fr: "Ne change pas" },
  proposed: { en: "Proposed clinic days", fr: "Jours de clinique proposés" },
  find: { en: "Record clinic day", fr: "Consigner le jour de clinique" },
  findTitle: { en: "Clinic day found", fr: "Jour de clinique trouvé" },
  day: { en: "On which day", fr: "Quel jour" },
} as const satisfies Record<string, Text>;

/** From one day to another, the days already in words. */
export const fromTo = (from: string, to: string): Text => ({ en: `from ${from} to ${to}`, fr: `du ${from} au ${to}` });
