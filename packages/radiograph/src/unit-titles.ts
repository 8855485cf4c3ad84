import type { MeasurementUnit } from "./measurement.ts";
import type { Text } from "./text.ts";

/** How a unit is written after its number. */
export const unitTitles: Readonly<Record<MeasurementUnit, Text>> = {
  deg: { en: "°", fr: "°" },
  mm: { en: "mm", fr: "mm" },
  "first-metatarsal-lengths": { en: "of the first metatarsal’s length", fr: "de la longueur du premier métatarsien" },
  "neck-widths": { en: "of the neck’s width", fr: "de la largeur du col" },
  grade: { en: "grade", fr: "grade" },
};
