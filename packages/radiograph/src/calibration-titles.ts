import type { CalibrationKind } from "./calibration.ts";
import type { Text } from "./text.ts";

/** How the size of a pixel is known, as shown beside every length. */
export const calibrationTitles: Readonly<Record<CalibrationKind, Text>> = {
  marker: { en: "calibrated by an object of known size on this film", fr: "étalonné par un objet de taille connue sur ce cliché" },
  calibrated: { en: "calibrated by the equipment with a fiducial", fr: "étalonné par l’appareil à l’aide d’un repère" },
  corrected: { en: "corrected for the geometry of the exposure", fr: "corrigé selon la géométrie de l’exposition" },
  detector: { en: "at the detector: larger than the bone", fr: "au détecteur : plus grand que l’os" },
  estimated: { en: "estimated from a magnification factor", fr: "estimé à partir d’un facteur d’agrandissement" },
  unknown: { en: "not calibrated", fr: "non étalonné" },
};
