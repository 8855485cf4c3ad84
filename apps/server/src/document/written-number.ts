import { asShown } from "@firstray/radiograph";

/** A number as a language writes it, with a true minus. */
export function writtenNumber(language: "en" | "fr", value: number, decimals = 1): string {
  const text = asShown(value, decimals).toFixed(decimals).replace("-", "−");
  return language === "fr" ? text.replace(".", ",") : text;
}
