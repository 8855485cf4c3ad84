import { type Measured, shownDecimals, unitTitles } from "@firstray/radiograph";
import type { Language } from "./command.ts";

const locales = { en: "en-CA", fr: "fr-CA" };
const unknown = { en: "unknown", fr: "inconnu" };

/** A measured value with its unit, with the decimals that it is compared with. @example "6.9°", "grade 3 (2 to 4)" */
export function formatValue(measured: Measured, language: Language): string {
  const { unit, value, grades } = measured;
  if (unit === "grade") return `${value}${grades && grades[0] !== grades[1] ? ` (${grades[0]}–${grades[1]})` : ""}`;
  return withUnit(number(value, measured, language), measured, language);
}

/** The 95 % interval: plus or minus where it lies evenly about the value, else from and to. @example "± 3.5°" */
export function formatInterval(measured: Measured, language: Language): string {
  const { interval95, value } = measured;
  if ("kind" in interval95) return unknown[language];
  const [low, high] = interval95;
  const even = Math.abs(high + low - 2 * value) < 1e-6;
  const text = even
    ? `± ${number((high - low) / 2, measured, language)}`
    : `${number(low, measured, language)} … ${number(high, measured, language)}`;
  return withUnit(text, measured, language);
}

function number(value: number, { unit }: Measured, language: Language): string {
  const decimals = shownDecimals[unit];
  return value.toLocaleString(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function withUnit(text: string, { unit }: Measured, language: Language): string {
  return unit === "deg" && language === "en" ? `${text}°` : unit === "grade" ? text : `${text} ${unitTitles[unit][language]}`;
}
