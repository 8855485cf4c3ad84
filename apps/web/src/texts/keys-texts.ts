import type { Text } from "@firstray/radiograph";

/** The keys of the worklist. */
export const keysTexts = {
  title: { en: "Keys of the worklist", fr: "Touches de la liste de travail" },
  button: { en: "Keys", fr: "Touches" },
  enter: { en: "Enter", fr: "Entrée" },
  next: { en: "Next line", fr: "Ligne suivante" },
  previous: { en: "Line before", fr: "Ligne précédente" },
  open: { en: "Open the patient of the line", fr: "Ouvrir le dossier de la ligne" },
  search: { en: "Search the worklist", fr: "Chercher dans la liste" },
  print: { en: "Print the worklist", fr: "Imprimer la liste" },
  help: { en: "This list of keys", fr: "Cette liste des touches" },
  note: {
    en: "The arrows move from line to line once a line has the focus. In a field, every key writes as usual.",
    fr: "Les flèches passent d’une ligne à l’autre dès qu’une ligne est sélectionnée. Dans un champ, chaque touche écrit comme d’habitude.",
  },
  use: { en: "Use these keys in this browser", fr: "Utiliser ces touches dans ce navigateur" },
} as const satisfies Record<string, Text>;
