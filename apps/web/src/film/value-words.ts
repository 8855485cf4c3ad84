import type { MeasurementUnit, Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

const units: Readonly<Record<MeasurementUnit, { readonly decimals: number; readonly en: string; readonly fr: string }>> = {
  deg: { decimals: 1, en: "°", fr: "°" },
  mm: { decimals: 1, en: " mm", fr: " mm" },
  "first-metatarsal-lengths": { decimals: 2, en: " × MT1 length", fr: " × longueur MT1" },
  "neck-widths": { decimals: 2, en: " × neck width", fr: " × largeur du col" },
  grade: { decimals: 0, en: "", fr: "" },
};

/** A value with its unit, to the decimals in which it is shown and compared. */
export function valueWords(value: number, unit: MeasurementUnit): Text {
  const { decimals, en, fr } = units[unit];
  return { en: `${formatNumber(value, "en", decimals)}${en}`, fr: `${formatNumber(value, "fr", decimals)}${fr}` };
}
