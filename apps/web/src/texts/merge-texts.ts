import type { Text } from "@firstray/radiograph";

/** Two charts of one person. */
export const mergeTexts = {
  merge: { en: "Merge chart", fr: "Fusionner le dossier" },
  into: { en: "Which chart goes on?", fr: "Quel dossier continue?" },
  note: {
    en: "Both charts stay readable. What this one owes stays owed and is recorded here; the worklist lists it under the chart that goes on. Void the entry to undo it.",
    fr: "Les deux dossiers restent lisibles. Ce que celui-ci doit reste dû et s’inscrit ici; la liste de travail l’affiche sous le dossier qui continue. Annulez l’entrée pour revenir en arrière.",
  },
  mergedInto: { en: "The same person’s chart that goes on", fr: "Dossier de la même personne, qui continue" },
  mergedHere: { en: "Another chart of this person", fr: "Autre dossier de cette personne" },
  died: { en: "Died on", fr: "Décès le" },
  chart: { en: "chart", fr: "dossier" },
} as const satisfies Record<string, Text>;

/** A wire that is in, and since when, the day already in words. */
export const wireSince = (day: string | undefined): Text => ({
  en: day === undefined ? "Wire in, since an unknown day" : `Wire in since ${day}`,
  fr: day === undefined ? "Broche en place, depuis un jour inconnu" : `Broche en place depuis le ${day}`,
});

/** What a merged chart still owes. */
export const stillOwed = (wires: number, owed: number): Text => ({
  en: `${wires} ${wires === 1 ? "wire" : "wires"} in, ${owed} owed in all`,
  fr: `${wires} ${wires < 2 ? "broche" : "broches"} en place, ${owed} ${owed < 2 ? "élément dû" : "éléments dus"} en tout`,
});
