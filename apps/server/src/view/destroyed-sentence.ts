import type { Text } from "@firstray/radiograph";
import type { EventOf } from "@firstray/record";
import { dayInWords } from "../patient-page/day-in-words.ts";
import { actorName } from "./actor-name.ts";

/** What stands in place of a record that was destroyed. */
export function destroyedSentence({ occurredOn, actor, reason = "", payload }: EventOf<"RecordDestroyed">): Text {
  const { entries, films, years } = payload;
  const [by, on] = [actorName(actor), dayInWords(occurredOn)];
  const held = {
    en: `${entries} ${entries === 1 ? "entry" : "entries"} and ${films} ${films === 1 ? "film" : "films"}`,
    fr: `${entries} ${entries < 2 ? "inscription" : "inscriptions"} et ${films} ${films < 2 ? "cliché" : "clichés"}`,
  };
  return {
    en: `Record destroyed on ${on.en} by ${by}: “${reason}”. It held ${held.en}; the practice’s period was ${years} ${years === 1 ? "year" : "years"} after the last entry.`,
    fr: `Dossier détruit le ${on.fr} par ${by} : « ${reason} ». Il contenait ${held.fr}; la durée de conservation de la clinique était de ${years} ${years < 2 ? "an" : "ans"} après la dernière inscription.`,
  };
}
