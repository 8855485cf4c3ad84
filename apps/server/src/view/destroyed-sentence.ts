import type { Text } from "@firstray/radiograph";
import type { EventOf } from "@firstray/record";
import { actorName } from "./actor-name.ts";

/** What stands in place of a record that was destroyed. */
export function destroyedSentence({ occurredOn, actor, reason = "", payload }: EventOf<"RecordDestroyed">): Text {
  const { entries, films, years } = payload;
  return {
    en: `Record destroyed on ${occurredOn} by ${actorName(actor)}: “${reason}”. It held ${entries} entries and ${films} films; the practice kept it for ${years} years after the last one.`,
    fr: `Dossier détruit le ${occurredOn} par ${actorName(actor)} : « ${reason} ». Il contenait ${entries} inscriptions et ${films} clichés; la clinique l’a conservé ${years} ans après la dernière.`,
  };
}
