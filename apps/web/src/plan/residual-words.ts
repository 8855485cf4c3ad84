import type { Achieved } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";
import { achievedTexts } from "../texts/achieved-texts.ts";

/** How well a later film lies on its plan: what is left between the bones that the operation does not move. */
export function residualWords({ residualMm, residualShare, by }: Achieved["registration"]): Text {
  const inLanguage = (language: keyof Text): string => {
    const apart =
      residualMm === undefined
        ? `${formatNumber(100 * residualShare, language)} % ${achievedTexts.ofSecond[language]}`
        : `${formatNumber(residualMm, language)} mm`;
    return `${apart} ${achievedTexts.residual[language]} · ${achievedTexts[by][language]}`;
  };
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}
