import type { Text } from "@firstray/radiograph";

/** Everything of one patient, taken out. */
export const exportTexts = {
  title: { en: "Export", fr: "Exportation" },
  everything: { en: "Download the whole file", fr: "Télécharger le dossier complet" },
  about: {
    en: "The record, its whole history, messages, who opened the file, and the films as they were received, in one archive. The download is noted.",
    fr: "Le dossier, tout son historique, les messages, les accès et les clichés tels que reçus, dans une seule archive. Le téléchargement est consigné.",
  },
} as const satisfies Record<string, Text>;
