import { asShown } from "@firstray/radiograph";

/** An angle as people read it, to 0.1°. */
export function degrees(value: number, language: "en" | "fr"): string {
  const shown = asShown(value, 1).toFixed(1);
  return `${language === "fr" ? shown.replace(".", ",") : shown}°`;
}
