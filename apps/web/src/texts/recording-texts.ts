import type { Text } from "@firstray/radiograph";

/** What every form that records something shares. */
export const recordingTexts = {
  occurredOn: { en: "When it happened", fr: "Date de l’événement" },
  recordedNow: { en: "Recorded now, by", fr: "Consigné maintenant, par" },
  reason: { en: "Reason", fr: "Raison" },
  secondPerson: { en: "Second person who checked", fr: "Deuxième personne qui a vérifié" },
  confirm: { en: "Confirm and record", fr: "Confirmer et consigner" },
  recordAnyway: { en: "Record anyway", fr: "Consigner quand même" },
  refused: { en: "Not recorded", fr: "Non consigné" },
  asked: { en: "Please confirm", fr: "À confirmer" },
  conflict: { en: "Somebody recorded something in between", fr: "Quelqu’un a consigné autre chose entre-temps" },
  conflictHint: {
    en: "What you typed is kept. Look at what is new, then record, or cancel.",
    fr: "Ce que vous avez saisi est conservé. Vérifiez ce qui est nouveau, puis consignez ou annulez.",
  },
  ground: { en: "What shows that there is no such wire", fr: "Ce qui montre que cette broche n’existe pas" },
  groundFilm: { en: "A film that shows no wire", fr: "Une radiographie sans broche" },
  groundExamination: { en: "An examination that finds no wire", fr: "Un examen sans broche" },
  groundReplaced: { en: "It is the same wire as another entry", fr: "C’est la même broche qu’une autre entrée" },
  examinedBy: { en: "Examined by", fr: "Examiné par" },
  film: { en: "Film", fr: "Radiographie" },
  otherEntry: { en: "The other entry", fr: "L’autre entrée" },
  incomplete: { en: "Answer every question first.", fr: "Répondez d’abord à toutes les questions." },
} as const satisfies Record<string, Text>;
