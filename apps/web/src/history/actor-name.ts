import type { Text } from "@firstray/radiograph";
import type { Actor } from "@firstray/record";
import { historyTexts } from "../texts/history-texts.ts";

/** Who did it, as the history names them. */
export function actorName(actor: Actor): Text {
  switch (actor.kind) {
    case "staff":
    case "system":
      return { en: actor.name, fr: actor.name };
    case "patient":
      return historyTexts.patient;
  }
}
