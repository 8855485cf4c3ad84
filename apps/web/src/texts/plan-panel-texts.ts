import type { Text } from "@firstray/radiograph";

/** The panel beside the planner. */
export const planPanelTexts = {
  correction: { en: "What is done", fr: "Ce qui est fait" },
  assumption: { en: "Assumption", fr: "Hypothèse" },
  targets: { en: "Targets", fr: "Cibles" },
  settings: { en: "Settings", fr: "Réglages" },
  limits: { en: "Limits and your constants", fr: "Limites et vos constantes" },
  execution: { en: "How exactly you operate", fr: "Votre précision opératoire" },
  executionHint: {
    en: "One standard deviation of what is done about what was planned: your own setting, no published figure.",
    fr: "Un écart type de ce qui est fait autour de ce qui était prévu : votre propre réglage, pas une valeur publiée.",
  },
  keepSettings: { en: "Keep as my settings", fr: "Garder comme mes réglages" },
  settingsKept: { en: "Kept: your next plan starts from them.", fr: "Gardés : votre prochain plan partira de là." },
  verdict: { en: "What forbids it", fr: "Ce qui l’interdit" },
  result: { en: "The foot that results", fr: "Le pied qui en résulte" },
  contact: { en: "Contact", fr: "Contact" },
  ofWidth: { en: "of the width", fr: "de la largeur" },
  ofArea: { en: "of the area", fr: "de la surface" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
  wireShift: { en: "Shift that the wire makes", fr: "Déplacement donné par la broche" },
  wire: { en: "Wire, 2 mm", fr: "Broche de 2 mm" },
  inCanal: { en: "in the canal", fr: "dans le canal" },
  bend: { en: "bend", fr: "courbure" },
  hits: { en: "cortex struck", fr: "corticale touchée" },
  order: { en: "length to order", fr: "longueur à commander" },
  lateralWire: { en: "on the lateral film", fr: "sur le cliché de profil" },
  uncertain: { en: "How sure this is", fr: "Degré de certitude" },
  uncertainHint: {
    en: "Landmarks and execution varied within their spread; 95 % of the samples lie in the ranges that are shown.",
    fr: "Repères et exécution variés dans leur dispersion; 95 % des échantillons se trouvent dans les intervalles affichés.",
  },
  reaching: { en: "reach both targets", fr: "atteignent les deux cibles" },
  within: { en: "break no limit", fr: "ne dépassent aucune limite" },
  sampling: { en: "being computed anew…", fr: "nouveau calcul en cours…" },
  measurement: { en: "Measurement", fr: "Mesure" },
  noScale: {
    en: "This film has no scale: lengths are shares of the neck’s width.",
    fr: "Cette radiographie n’a pas d’échelle : les longueurs sont des parts de la largeur du col.",
  },
  readOnly: { en: "Only a surgeon changes a plan.", fr: "Seul un chirurgien modifie un plan." },
} as const satisfies Record<string, Text>;
