import { type Change, type MeasurementUnit, shownDecimals, type Text, unitTitles } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";
import type { Language } from "../language/language.ts";
import { changeTexts, incomparableTexts } from "../texts/measurement-texts.ts";

/** A change with its sign, and whether it is one; or why the two say nothing about each other. */
export function changeWords(change: Change, unit: MeasurementUnit): { readonly value?: Text; readonly verdict: Text } {
  if (change.kind === "not-comparable") return { verdict: incomparableTexts[change.because] };
  const value = { en: signed(change.change, unit, "en"), fr: signed(change.change, unit, "fr") };
  return { value, verdict: changeTexts[change.kind] };
}

function signed(change: number, unit: MeasurementUnit, language: Language): string {
  const number = `${change > 0 ? "+" : ""}${formatNumber(change, language, shownDecimals[unit])}`;
  if (unit === "grade") return number;
  return unit === "deg" ? `${number}${unitTitles.deg[language]}` : `${number} ${unitTitles[unit][language]}`;
}
