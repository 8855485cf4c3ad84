import type { QualityCheck, Text } from "@firstray/radiograph";

/** What is weak in a film before its numbers are trusted. */
export const qualityTexts = {
  title: { en: "Before the numbers", fr: "Avant les chiffres" },
  nothing: { en: "Nothing weak was found on this film.", fr: "Aucune faiblesse n’a été relevée sur ce cliché." },
  looking: { en: "Looking the film over…", fr: "Examen du cliché…" },
  describe: { en: "Describe the film", fr: "Décrire le cliché" },
  saveDescription: { en: "Save description", fr: "Enregistrer la description" },
} as const satisfies Record<string, Text>;

/** What a finding is about, in a word or two. */
export const qualityCheckTexts: Readonly<Record<QualityCheck, Text>> = {
  view: { en: "View not known", fr: "Incidence inconnue" },
  side: { en: "Foot not known", fr: "Pied inconnu" },
  "weight-bearing": { en: "Weight bearing not known", fr: "Mise en charge inconnue" },
  "both-feet": { en: "Two feet on one film", fr: "Deux pieds sur un cliché" },
  "first-ray": { en: "First ray cut off", fr: "Premier rayon coupé" },
  "grey-range": { en: "Few shades of grey", fr: "Peu de tons de gris" },
  noise: { en: "Grainy", fr: "Granuleux" },
  sharpness: { en: "Blurred", fr: "Flou" },
  "burnt-out": { en: "Burnt out", fr: "Surexposé" },
};
