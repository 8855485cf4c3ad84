import type { Text } from "@firstray/radiograph";

const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;
/** The two joiners belong to names that are written in these scripts, and to no others. */
const joinerAlone =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D]/u;
const word = /[\p{L}\p{M}]+/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

const doubts = {
  unseen: {
    en: "This holds a character that nobody sees. Type it by hand instead of pasting it: a name has to be what it looks like.",
    fr: "Ceci contient un caractère invisible. Saisissez-le à la main plutôt que de le coller : un nom doit être ce qu’il paraît.",
  },
  mixed: {
    en: "One word of this mixes letters of two alphabets that look alike. Type it by hand in one alphabet.",
    fr: "Un mot y mêle des lettres de deux alphabets qui se ressemblent. Saisissez-le à la main dans un seul alphabet.",
  },
} as const satisfies Record<string, Text>;

/**
 * Why a name may look like another and not be it; undefined: it is what it looks like. Two charts that look the same on every page
 * would be found by different searches, and no duplicate would be noticed.
 * @example nameDoubt("Tremblay\u200B")?.en // "This holds a character that nobody sees. …"
 */
export function nameDoubt(name: string): Text | undefined {
  if (unseen.test(name) || joinerAlone.test(name)) return doubts.unseen;
  const isMixed = (name.match(word) ?? []).some((one) => scripts.filter((script) => script.test(one)).length > 1);
  return isMixed ? doubts.mixed : undefined;
}
