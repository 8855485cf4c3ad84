import type { PlanUnit } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

/** A length of a plan with its unit. */
export function lengthWords(length: number, unit: PlanUnit): Text {
  const decimals = unit === "mm" ? 1 : 2;
  const [en, fr] = [formatNumber(length, "en", decimals), formatNumber(length, "fr", decimals)];
  return unit === "mm" ? { en: `${en} mm`, fr: `${fr} mm` } : { en: `${en} neck widths`, fr: `${fr} largeur de col` };
}
