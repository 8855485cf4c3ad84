import type { Text } from "@firstray/radiograph";

/** Parts of what an entry says beyond its title. */
export const detailTexts = {
  surgeonOnDuty: { en: "Surgeon on duty", fr: "Chirurgien de garde" },
  nurseOnDuty: { en: "Nurse on duty", fr: "Infirmière de garde" },
  notReached: { en: "not reached", fr: "non joint" },
  otherChart: { en: "entered in another patient’s chart", fr: "inscrite dans le dossier d’une autre personne" },
  sameWire: { en: "the same wire as in another entry", fr: "la même broche que dans une autre entrée" },
} as const satisfies Record<string, Text>;

/** A wire that was entered in the wrong patient's chart. */
export const wrongPatientTexts = {
  open: { en: "Another patient’s…", fr: "D’une autre personne…" },
  title: { en: "This wire is another patient’s", fr: "Cette broche est celle d’une autre personne" },
  note: {
    en: "The wire is entered in its own patient’s chart and this entry is voided, in one step. It needs a second person.",
    fr: "La broche est inscrite dans le dossier de la bonne personne et cette entrée est annulée, en une seule étape. Il faut une deuxième personne.",
  },
  whose: { en: "Whose wire is it?", fr: "À qui est cette broche?" },
  foot: { en: "In which foot of that patient?", fr: "Dans quel pied de cette personne?" },
  move: { en: "Move the wire", fr: "Déplacer la broche" },
} as const satisfies Record<string, Text>;

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
