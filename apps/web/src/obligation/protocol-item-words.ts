import type { Text } from "@firstray/radiograph";
import { obligationTexts } from "../texts/obligation-texts.ts";

/** What an obligation stands on, as people cite it: the protocol's item (F2), or a rule of the house, which has none. */
export function protocolItemWords(item: string): Text {
  return /^[A-Z]\d+$/.test(item) ? { en: item, fr: item } : obligationTexts.houseRule;
}
