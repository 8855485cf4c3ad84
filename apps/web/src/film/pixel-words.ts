import type { Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

/** The size of a pixel to the micrometre. */
export function pixelWords(mmPerPixel: number): Text {
  return { en: `${formatNumber(mmPerPixel, "en", 4)} mm per pixel`, fr: `${formatNumber(mmPerPixel, "fr", 4)} mm par pixel` };
}
