import type { Text } from "@firstray/radiograph";

/** “Label: words”, with the space before the colon that French asks for. */
export function labelled(label: Text, words: Text): Text {
  return { en: `${label.en}: ${words.en}`, fr: `${label.fr} : ${words.fr}` };
}
