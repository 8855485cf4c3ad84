import type { ProtocolListName } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

/** The lists of the protocol that a practice makes its own. */
export const listTexts = {
  names: {
    risks: { en: "Risks", fr: "Risques" },
    care: { en: "Care pages", fr: "Pages de soins" },
    restrictions: { en: "What the foot may bear", fr: "Ce que le pied peut supporter" },
    "exercises.steps": { en: "Exercises, one by one", fr: "Exercices, un à un" },
  },
  add: {
    risks: { en: "Add a risk", fr: "Ajouter un risque" },
    care: { en: "Add a page", fr: "Ajouter une page" },
    restrictions: { en: "Add a restriction", fr: "Ajouter une restriction" },
    "exercises.steps": { en: "Add an exercise", fr: "Ajouter un exercice" },
  },
  up: { en: "Move up", fr: "Monter" },
  down: { en: "Move down", fr: "Descendre" },
  remove: { en: "Take out", fr: "Retirer" },
  back: { en: "Put back", fr: "Rétablir" },
  orderBack: { en: "Put the order back", fr: "Rétablir l’ordre" },
} as const satisfies Record<string, Text | Record<ProtocolListName, Text>>;

/** The place of an entry in its list. */
export const entryOf = (place: number, count: number): Text => ({ en: `${place} of ${count}`, fr: `${place} de ${count}` });

/** An entry that the draft leaves out. */
export const removedWords = (title: Text): Text => ({ en: `Taken out: ${title.en}`, fr: `Retiré : ${title.fr}` });
