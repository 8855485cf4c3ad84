import type { Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

/** An earlier film under the one that is measured. */
export const overlayTexts = {
  bar: { en: "Earlier film underneath", fr: "Radiographie antérieure superposée" },
  opacity: { en: "This film over the earlier one", fr: "Cette radiographie sur l’antérieure" },
  earlier: { en: "Earlier", fr: "Antérieure" },
  current: { en: "This film", fr: "Actuelle" },
  hold: { en: "Hold to see the earlier film", fr: "Maintenir pour voir l’antérieure" },
  peeking: { en: "Earlier film", fr: "Radiographie antérieure" },
  notFitted: {
    en: "The two films cannot be laid on each other: both need the second metatarsal’s shaft marked, which no operation on the first ray moves. Mark it on this film and on the earlier one.",
    fr: "Les deux radiographies ne peuvent pas être superposées : la diaphyse du deuxième métatarsien, qu’aucune opération du premier rayon ne déplace, doit être repérée sur les deux. Repérez-la ici et sur la radiographie antérieure.",
  },
  open: { en: "Open the earlier film", fr: "Ouvrir la radiographie antérieure" },
  poor: {
    en: "They fit poorly: read nothing from small differences.",
    fr: "Elles concordent mal : ne concluez rien de petites différences.",
  },
} as const satisfies Record<string, Text>;

/** On how many unmoved landmarks two films were laid on each other. */
export const fittedOn = (landmarks: number): Text => ({
  en: `Laid on ${landmarks} landmarks of the second and third metatarsals`,
  fr: `Superposées d’après ${landmarks} repères des deuxième et troisième métatarsiens`,
});

/** How far those landmarks still lie apart, in millimetres. */
export const apartMm = (mm: number): Text => ({
  en: `these still lie ${formatNumber(mm, "en")} mm apart`,
  fr: `il reste ${formatNumber(mm, "fr")} mm entre eux`,
});

/** The same where a film is not calibrated. */
export const apartShare = (share: number): Text => ({
  en: `scale fitted as well; these still lie ${formatNumber(100 * share, "en")}% of the second metatarsal’s shaft apart`,
  fr: `échelle ajustée aussi; il reste entre eux ${formatNumber(100 * share, "fr")} % de la diaphyse du deuxième métatarsien`,
});

/** Two points alone, with the scale fitted too. */
export const apartUnknown: Text = {
  en: "scale fitted as well: with two points alone, how well cannot be said",
  fr: "échelle ajustée aussi : avec deux points seulement, la qualité ne peut être évaluée",
};
