import type { Side, Text } from "@firstray/radiograph";

/** The words of the record on paper. */
export const recordDocumentTexts = {
  title: { en: "The record of a patient", fr: "Dossier d’une patiente ou d’un patient" },
  name: { en: "Name", fr: "Nom" },
  number: { en: "Chart number", fr: "Numéro de dossier" },
  birthDate: { en: "Date of birth", fr: "Date de naissance" },
  exported: { en: "As of", fr: "En date du" },
  owed: { en: "What is still to be done", fr: "Ce qui reste à faire" },
  films: { en: "Films", fr: "Clichés" },
  history: { en: "What was recorded", fr: "Ce qui a été inscrit" },
  day: { en: "Day", fr: "Jour" },
  foot: { en: "Foot", fr: "Pied" },
  what: { en: "What", fr: "Quoi" },
  who: { en: "By", fr: "Par" },
  until: { en: "Due", fr: "Échéance" },
  file: { en: "File", fr: "Fichier" },
  unknown: { en: "not known", fr: "inconnu" },
  none: { en: "Nothing.", fr: "Rien." },
  corrected: { en: "corrected since", fr: "corrigé depuis" },
  voided: { en: "taken back since", fr: "annulé depuis" },
  note: {
    en: "In one line each. Every number, answer and word that was recorded is in record.json of the same archive; the films are beside it as they were received.",
    fr: "Une ligne pour chaque inscription. Chaque nombre, réponse et mot inscrit se trouve dans record.json de la même archive; les clichés y sont tels que reçus.",
  },
} as const satisfies Record<string, Text>;

export const feet: Readonly<Record<Side, Text>> = { left: { en: "left", fr: "gauche" }, right: { en: "right", fr: "droit" } };
