import type { Text } from "@firstray/radiograph";

/** Planned against achieved. */
export const achievedTexts = {
  title: { en: "Planned and achieved", fr: "Prévu et obtenu" },
  results: { en: "Results", fr: "Résultats" },
  hint: {
    en: "Later films laid on their plans by the second and third metatarsals, which the operation does not move.",
    fr: "Radiographies ultérieures superposées à leur plan d’après les deuxième et troisième métatarsiens, que l’opération ne déplace pas.",
  },
  planned: { en: "Planned", fr: "Prévu" },
  achieved: { en: "Achieved", fr: "Obtenu" },
  compare: { en: "Hold against this plan", fr: "Comparer avec ce plan" },
  again: { en: "Hold against it again", fr: "Comparer de nouveau" },
  candidates: { en: "Later films of this foot", fr: "Radiographies ultérieures de ce pied" },
  noCandidate: { en: "No later measured film of this foot yet.", fr: "Pas encore de radiographie ultérieure mesurée de ce pied." },
  lateralShift: { en: "Lateral shift", fr: "Déplacement latéral" },
  tilt: { en: "Tilt (articular surface)", fr: "Inclinaison (surface articulaire)" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
  contact: { en: "Contact", fr: "Contact" },
  turn: { en: "Turn at the base", fr: "Rotation à la base" },
  wire: { en: "Wire off its planned path by", fr: "Écart de la broche à son trajet prévu" },
  residual: { en: "left between the unmoved bones", fr: "restent entre les os non déplacés" },
  rigid: { en: "both films to scale", fr: "deux clichés à l’échelle" },
  similarity: { en: "scaled by the bones", fr: "mis à l’échelle d’après les os" },
  ofSecond: { en: "of the second metatarsal’s marked length", fr: "de la longueur repérée du deuxième métatarsien" },
  by: { en: "Compared by", fr: "Comparé par" },
  surgeon: { en: "Surgeon", fr: "Chirurgien" },
  all: { en: "All surgeons", fr: "Tous les chirurgiens" },
  patient: { en: "Patient", fr: "Patient" },
  plan: { en: "Plan signed", fr: "Plan signé" },
  film: { en: "Film", fr: "Radiographie" },
  none: { en: "Nothing has been compared yet", fr: "Rien n’a encore été comparé" },
  noneHint: {
    en: "Open a signed plan and hold a later film against it.",
    fr: "Ouvrez un plan signé et comparez-y une radiographie ultérieure.",
  },
} as const satisfies Record<string, Text>;
