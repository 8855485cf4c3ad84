import type { Text } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import { monthTexts } from "./patient-page-texts.ts";

/** A day as a patient reads it, the same on every machine. @example dayInWords("2027-02-01").fr // "1er février 2027" */
export function dayInWords(date: string): Text {
  const { day, month, year } = Temporal.PlainDate.from(date);
  const name = monthTexts[month - 1] ?? { en: "", fr: "" };
  return { en: `${name.en} ${day}, ${year}`, fr: `${day === 1 ? "1er" : day} ${name.fr} ${year}` };
}
