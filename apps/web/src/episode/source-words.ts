import type { Criterion } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import { labelled } from "../language/labelled.ts";
import { episodeTexts } from "../texts/episode-texts.ts";

const titles: Readonly<Record<string, Text>> = { "practice-protocol": episodeTexts.practiceProtocol };

/** Where a criterion comes from, as people cite it: the document and its item; a publication keeps the key it is listed under. */
export function sourceWords({ source, item }: Pick<Criterion, "source" | "item">): Text {
  const title = titles[source] ?? { en: source, fr: source };
  return labelled(episodeTexts.source, { en: `${title.en}, ${item}`, fr: `${title.fr}, ${item}` });
}
