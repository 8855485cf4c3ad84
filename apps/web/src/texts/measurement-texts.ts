import type { AxisMethod, CalibrationKind, Text } from "@firstray/radiograph";

/** How the first metatarsal's axis was drawn. */
export const methodTexts: Readonly<Record<AxisMethod, Text>> = {
  shaft: { en: "shaft", fr: "diaphyse" },
  "head-base": { en: "head to base", fr: "tête-base" },
  "articular-base": { en: "articular surface to base", fr: "surface articulaire-base" },
};

/** How the size of a pixel is known. */
export const calibrationTexts: Readonly<Record<CalibrationKind, Text>> = {
  marker: { en: "Calibrated by a marker on the film", fr: "Étalonné par un repère sur le cliché" },
  calibrated: { en: "Calibrated", fr: "Étalonné" },
  corrected: { en: "Corrected for magnification", fr: "Corrigé pour l’agrandissement" },
  detector: { en: "At the detector, not corrected for magnification", fr: "Au détecteur, agrandissement non corrigé" },
  estimated: { en: "Estimated", fr: "Estimé" },
  unknown: { en: "No calibration: angles only", fr: "Sans étalonnage : angles seulement" },
};

/** Headings and states of the table of measurements. */
export const measurementTexts = {
  measurements: { en: "Measurements", fr: "Mesures" },
  name: { en: "Measurement", fr: "Mesure" },
  value: { en: "Value", fr: "Valeur" },
  notMeasurable: { en: "Not measurable yet", fr: "Pas encore mesurable" },
  stillMissing: { en: "still missing", fr: "il manque" },
  intervalUnknown: { en: "interval not known", fr: "intervalle inconnu" },
  orientedByLabel: { en: "oriented by the side label", fr: "orienté par l’étiquette de côté" },
  orientedUpright: { en: "oriented as held upright", fr: "orienté comme tenu debout" },
  none: { en: "No measurement yet", fr: "Aucune mesure pour l’instant" },
} as const satisfies Record<string, Text>;
