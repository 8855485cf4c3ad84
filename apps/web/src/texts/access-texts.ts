import type { Text } from "@firstray/radiograph";

/** Who opened a patient's file. */
export const accessTexts = {
  title: { en: "Who opened this file", fr: "Qui a ouvert ce dossier" },
  show: { en: "Show who opened this file", fr: "Afficher qui a ouvert ce dossier" },
  withLists: { en: "Also lists that showed the patient", fr: "Aussi les listes où figurait le patient" },
  earlier: { en: "Earlier", fr: "Plus tôt" },
  none: { en: "Nobody yet.", fr: "Personne encore." },
} as const satisfies Record<string, Text>;
