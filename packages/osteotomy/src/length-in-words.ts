import type { Text } from "@firstray/radiograph";
import type { PlanUnit } from "./plannable-foot.ts";

/** A length as it is read: to a tenth of a millimetre, or to a hundredth of the neck's width. */
export function lengthInWords(length: number, unit: PlanUnit): Text {
  const { en, fr } = numberInWords(length, unit === "mm" ? 1 : 2);
  return unit === "mm" ? { en: `${en} mm`, fr: `${fr} mm` } : { en: `${en} neck widths`, fr: `${fr} largeur de col` };
}

/** A number with at most so many decimals, as each language writes it. */
export function numberInWords(value: number, decimals = 1): Text {
  const rounded = String(Number(value.toFixed(decimals)));
  return { en: rounded, fr: rounded.replace(".", ",") };
}
