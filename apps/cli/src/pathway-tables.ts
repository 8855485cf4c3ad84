import { ownerTitle, titleOf } from "@firstray/pathway";
import type { Side, Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { AskedPathway } from "./pathway-json.ts";
import { table } from "./table.ts";

const heads = {
  visits: { en: ["Visit", "Foot", "Opens", "Due", "Late from"], fr: ["Visite", "Pied", "Possible dès", "Prévue", "En retard dès"] },
  obligations: {
    en: ["Owed", "Foot", "Opens", "Due", "Late from", "Escalates", "By", "Protocol"],
    fr: ["À faire", "Pied", "Possible dès", "Prévu", "En retard dès", "Alerte", "Par", "Protocole"],
  },
} as const;
const feet: Readonly<Record<Side, Text>> = { left: { en: "left", fr: "gauche" }, right: { en: "right", fr: "droit" } };

/** A pathway for people: visits, what is owed, and what the patient may do on the day asked about. */
export function pathwayTables({ operatedOn, on, pathway }: AskedPathway, language: Language): string {
  const visits = pathway.visits.map(({ item, title, foot, opensOn, dueOn, lateOn }) => {
    return [`${item} ${title[language]}`, feet[foot][language], ...[opensOn, dueOn, lateOn].map(String)];
  });
  const obligations = pathway.obligations.map((owed) => {
    const days = [owed.opensOn, owed.dueOn, owed.lateOn, owed.escalatesOn].map(String);
    return [titleOf(owed)[language], feet[owed.foot][language], ...days, ownerTitle(owed.owner)[language], owed.protocolItem];
  });
  const activities = pathway.activities.map(({ title, sentence }) => [title[language], sentence[language]]);
  const operated = {
    en: `Operated on ${operatedOn}, one wire assumed in each foot`,
    fr: `Opération du ${operatedOn}, une broche supposée par pied`,
  };
  const may = { en: `What the patient may do on ${on}`, fr: `Ce qui est permis le ${on}` };
  return [
    operated[language],
    table([heads.visits[language], ...visits]),
    table([heads.obligations[language], ...obligations]),
    `${may[language]}\n${table(activities)}`,
  ].join("\n\n");
}
