import type { Language } from "./language.ts";
import { localeOf } from "./locale-of.ts";

/** Making a format costs more than a hundred uses of it, and a dragged plan writes hundreds of numbers for each frame. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with its decimals, a true minus sign and the language's decimal mark: measurements are shown and compared to 0.1. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return formatOf(language, decimals).format(value).replace("-", "−");
}

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  });
  formats.set(key, made);
  return made;
}
