import type { Text } from "@firstray/radiograph";

/** Both feet on one film. */
export const splitTexts = {
  title: { en: "Both feet on one film", fr: "Deux pieds sur un cliché" },
  task: { en: "Split", fr: "Séparer" },
  begin: { en: "Split this film in two", fr: "Séparer ce cliché en deux" },
  why: {
    en: "Each foot is measured as a film of its own; the picture itself stays whole.",
    fr: "Chaque pied est mesuré comme une radiographie distincte; l’image elle-même reste entière.",
  },
  drag: {
    en: "Drag the line between the two feet, or tap where it should stand.",
    fr: "Glissez la ligne entre les deux pieds, ou touchez l’endroit où la placer.",
  },
  leftPart: { en: "Left of the line lies", fr: "À gauche de la ligne se trouve" },
  hung: {
    en: "As films from above are usually hung, the right foot lies on the left; the letter on the film decides.",
    fr: "Habituellement, sur un cliché dorsoplantaire, le pied droit se trouve à gauche; la lettre sur le cliché fait foi.",
  },
  rightPart: { en: "right of it:", fr: "à droite :" },
  save: { en: "Split into two films", fr: "Séparer en deux radiographies" },
  done: { en: "This film was split in two", fr: "Ce cliché a été séparé en deux" },
  openPart: { en: "Open", fr: "Ouvrir" },
  takeBack: { en: "Undo the split", fr: "Annuler la séparation" },
  partOf: { en: "One foot of a film of both", fr: "Un pied d’un cliché des deux pieds" },
  openWhole: { en: "Open the whole film", fr: "Ouvrir le cliché entier" },
  reason: { en: "Reason", fr: "Raison" },
} as const satisfies Record<string, Text>;
