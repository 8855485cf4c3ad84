import type { SampledPrediction } from "@firstray/osteotomy";
import { type Measurement, shownDecimals } from "@firstray/radiograph";
import type { Language } from "./command.ts";

/** The range of one predicted measurement, or nothing where its error is not known. */
export function plannedRange({ ranges }: SampledPrediction, { name, method }: Measurement, language: Language): string {
  const range = ranges.find((one) => one.name === name && one.method === method);
  if (!range) return "";
  const decimals = shownDecimals[range.unit];
  const shown = (value: number): string =>
    value.toLocaleString(language === "fr" ? "fr-CA" : "en-CA", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${shown(range.low)} … ${shown(range.high)}`;
}
