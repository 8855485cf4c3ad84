import type { WeightBearing } from "@firstray/radiograph";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ");

const bearing = "weight ?bearing|weight ?bear|wb|standing";
const unloaded = new RegExp(
  `\\b(?:(?:non|not|no|without) ?(?:${bearing})|nwb|(?:sans|hors|non en|pas en) (?:mise en )?(?:charge|appui)|non debout|en decharge)\\b`,
  "g",
);
/** Some of the weight is neither: the reader is asked. */
const partial = new RegExp(
  `\\b(?:partial ?(?:${bearing})|pwb|(?:charge|appui) partiel(?:le)?|en charge partielle|en appui partiel)\\b`,
  "g",
);
const loaded = new RegExp(`\\b(?:fwb|${bearing}|debout|(?:mise )?en charge|en appui)\\b`);

/**
 * Whether a description says that the foot bore weight, in English or French; `unknown` when it says nothing, contradicts itself, or says partial.
 * @example weightBearingWords("Foot AP non-WB") // "no"
 */
export function weightBearingWords(description: string): WeightBearing {
  const text = plain(description);
  const withoutPartial = text.replace(partial, " ");
  const rest = withoutPartial.replace(unloaded, " ");
  const saysPartial = withoutPartial !== text;
  const saysNo = rest !== withoutPartial;
  const saysYes = loaded.test(rest);
  if (saysPartial || saysNo === saysYes) return "unknown";
  return saysYes ? "yes" : "no";
}
