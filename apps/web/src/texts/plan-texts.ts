import type { Text } from "@firstray/radiograph";

/** The planner: the film, its tools, the two plans. */
export const planTexts = {
  title: { en: "Plan", fr: "Plan" },
  open: { en: "Plan the osteotomy", fr: "Planifier l’ostéotomie" },
  plan: { en: "Plan", fr: "Planifier" },
  simulated: { en: "SIMULATED", fr: "SIMULÉ" },
  simulatedHint: { en: "no film: drawn from the plan", fr: "pas une radiographie : dessinée d’après le plan" },
  asTaken: { en: "As taken", fr: "Telle que prise" },
  stage: { en: "Plan on the film", fr: "Plan sur la radiographie" },
  stageHelp: {
    en: "Drag the head to shift it, the round grip at the toe to tilt it; drag beside it to move the film. Arrow keys left and right shift the head by 0.5 mm (0.05 neck widths without a scale), up and down move it dorsally and plantarly; square brackets tilt it by 0.5°; with Shift by 0.1. Control and Z undoes, plus and minus zoom, 0 fits, I inverts; B held down shows the film as taken.",
    fr: "Glissez la tête pour la déplacer, la poignée ronde au bout de l’orteil pour l’incliner; glissez à côté pour déplacer la radiographie. Les flèches gauche et droite déplacent la tête de 0,5 mm (0,05 largeur de col sans échelle), haut et bas vers dorsal et plantaire; les crochets l’inclinent de 0,5°; avec Maj, de 0,1. Contrôle et Z défait, plus et moins agrandissent, 0 ajuste, I inverse les gris; B maintenue montre la radiographie telle que prise.",
  },
  hint: {
    en: "Drag the head, turn it by the grip at the toe. Keys: arrows shift, brackets [ ] tilt.",
    fr: "Glissez la tête, inclinez-la par la poignée de l’orteil. Touches : flèches, déplacement; crochets [ ], inclinaison.",
  },
  tools: { en: "Tools of the plan", fr: "Outils du plan" },
  before: { en: "Before", fr: "Avant" },
  after: { en: "After", fr: "Après" },
  sideBySide: { en: "A and B side by side", fr: "A et B côte à côte" },
  solid: { en: "3D", fr: "3D" },
  onFilm: { en: "On the film", fr: "Sur la radiographie" },
  solve: { en: "Solve", fr: "Résoudre" },
  solveHint: {
    en: "The least shift and tilt that reach both targets within every limit.",
    fr: "Le moindre déplacement et la moindre inclinaison qui atteignent les deux cibles dans toutes les limites.",
  },
  plans: { en: "Plans", fr: "Plans" },
  addSecond: { en: "Second plan to compare", fr: "Deuxième plan à comparer" },
  removeSecond: { en: "Keep this one alone", fr: "Ne garder que celui-ci" },
  forPatient: { en: "Show the patient", fr: "Montrer au patient" },
  film: { en: "Back to the film", fr: "Retour à la radiographie" },
  achieved: { en: "Planned and achieved", fr: "Prévu et obtenu" },
  draft: { en: "draft, not signed", fr: "brouillon, non signé" },
  exported: { en: "Export picture", fr: "Exporter l’image" },
  blockedTitle: { en: "Nothing is planned on this film", fr: "Rien n’est planifié sur cette radiographie" },
} as const satisfies Record<string, Text>;

/** One of two plans by its letter. */
export const planName = (which: 0 | 1): Text => {
  const letter = which === 0 ? "A" : "B";
  return { en: `Plan ${letter}`, fr: `Plan ${letter}` };
};
