import type { AxisMethod, Change, Incomparable, Measured, Text } from "@firstray/radiograph";

/** How the first metatarsal's axis was drawn. */
export const methodTexts: Readonly<Record<AxisMethod, Text>> = {
  shaft: { en: "shaft", fr: "diaphyse" },
  "head-base": { en: "head to base", fr: "tête-base" },
  "articular-base": { en: "articular surface to base", fr: "surface articulaire-base" },
};

/** What a value's interval comes from. */
export const intervalFromTexts: Readonly<Record<Measured["intervalFrom"], Text>> = {
  published: { en: "hand reading", fr: "lecture à la main" },
  tracing: { en: "tracing", fr: "tracé" },
  repeat: { en: "repeat readings", fr: "lectures répétées" },
};

/** Whether a difference between two films is one. */
export const changeTexts: Readonly<Record<Exclude<Change["kind"], "not-comparable">, Text>> = {
  real: { en: "real change", fr: "changement réel" },
  "within-error": { en: "within the error", fr: "dans la marge d’erreur" },
  "error-unknown": { en: "error not known", fr: "erreur inconnue" },
};

/** Why two readings say nothing about each other. */
export const incomparableTexts: Readonly<Record<Incomparable, Text>> = {
  "not-measured": { en: "not measured then", fr: "non mesuré alors" },
  measurement: { en: "another measurement", fr: "autre mesure" },
  method: { en: "other method", fr: "autre méthode" },
  unit: { en: "other unit", fr: "autre unité" },
  calibration: { en: "other calibration", fr: "autre étalonnage" },
  "weight-bearing": { en: "other weight bearing", fr: "autre mise en charge" },
};

/** Headings and states of the table of measurements. */
export const measurementTexts = {
  measurements: { en: "Measurements", fr: "Mesures" },
  name: { en: "Measurement", fr: "Mesure" },
  value: { en: "Value", fr: "Valeur" },
  change: { en: "Change since", fr: "Écart depuis le" },
  notMeasurable: { en: "Not measurable yet", fr: "Pas encore mesurable" },
  stillMissing: { en: "still missing:", fr: "il manque :" },
  intervalUnknown: { en: "interval not known", fr: "intervalle inconnu" },
  orientedByLabel: { en: "oriented by the side label", fr: "orienté par l’étiquette de côté" },
  orientedUpright: { en: "oriented as held upright", fr: "orienté comme tenu debout" },
  none: { en: "No measurement yet", fr: "Aucune mesure pour l’instant" },
} as const satisfies Record<string, Text>;
