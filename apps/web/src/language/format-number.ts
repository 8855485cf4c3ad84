import type { Language } from "./language.ts";
import { localeOf } from "./locale-of.ts";

/** A number with its decimals, a true minus sign and the language's decimal mark: measurements are shown and compared to 0.1. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  });
  return format.format(value).replace("-", "−");
}
