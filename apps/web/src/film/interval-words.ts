import type { Interval, Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";
import { measurementTexts } from "../texts/measurement-texts.ts";

/** A 95 % interval as it stands beside its value. */
export function intervalWords(interval: Interval): Text {
  if ("kind" in interval) return measurementTexts.intervalUnknown;
  const [low, high] = interval;
  return {
    en: `95% ${formatNumber(low, "en")} to ${formatNumber(high, "en")}`,
    fr: `95 % ${formatNumber(low, "fr")} à ${formatNumber(high, "fr")}`,
  };
}
