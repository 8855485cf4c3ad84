import type { Text } from "@firstray/radiograph";

/** What happened, who recorded it and when. */
export const historyTexts = {
  title: { en: "History", fr: "Historique" },
  recorded: { en: "recorded", fr: "consigné" },
  corrected: { en: "Corrected", fr: "Corrigé" },
  voided: { en: "Voided", fr: "Annulé" },
  correct: { en: "Correct…", fr: "Corriger…" },
  void: { en: "Void…", fr: "Annuler l’entrée…" },
  correctTitle: { en: "Correct an entry", fr: "Corriger une entrée" },
  voidTitle: { en: "Void an entry", fr: "Annuler une entrée" },
  voidNote: {
    en: "The entry stays in the history, marked as voided; nothing is erased.",
    fr: "L’entrée reste dans l’historique, marquée comme annulée; rien n’est effacé.",
  },
  correctNote: {
    en: "Say how it should have been. The earlier entry stays in the history.",
    fr: "Indiquez comment l’entrée aurait dû être. L’entrée antérieure reste dans l’historique.",
  },
  saveCorrection: { en: "Record correction", fr: "Consigner la correction" },
  saveVoid: { en: "Void entry", fr: "Annuler l’entrée" },
  patient: { en: "the patient", fr: "le patient" },
  showAll: { en: "Show the whole history", fr: "Afficher tout l’historique" },
} as const satisfies Record<string, Text>;
