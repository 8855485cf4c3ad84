import { type MeasurementUnit, shownDecimals, type Text, unitTitles } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

/** A value with its unit, to the decimals in which it is shown and compared. */
export function valueWords(value: number, unit: MeasurementUnit): Text {
  return { en: inLanguage(value, unit, "en"), fr: inLanguage(value, unit, "fr") };
}

function inLanguage(value: number, unit: MeasurementUnit, language: "en" | "fr"): string {
  const number = formatNumber(value, language, shownDecimals[unit]);
  const title = unitTitles[unit][language];
  if (unit === "deg") return `${number}${title}`;
  return unit === "grade" ? `${title} ${number}` : `${number} ${title}`;
}
