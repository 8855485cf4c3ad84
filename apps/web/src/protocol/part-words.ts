import type { ChangedValue, PartValue } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import { changeTexts, dayCount, monthCount } from "../texts/protocol-change-texts.ts";
import { windowWords, wireWindowWords } from "./window-words.ts";

type Rule = Extract<PartValue, { readonly kind: "activity" }>["rule"];

/** What a part of the protocol holds, in words; a text in each of its languages. */
export function partWords(value: ChangedValue): Text {
  switch (value.kind) {
    case "text":
      return value.text;
    case "window":
      return windowWords(value.window);
    case "wire-windows":
      return wireWindowWords(value.windows);
    case "range":
      return { en: `${value.lowest}° to ${value.highest}°`, fr: `de ${comma(value.lowest)}° à ${comma(value.highest)}°` };
    case "days":
      return dayCount(value.days);
    case "flag":
      return value.flag ? changeTexts.surgeonOnly : changeTexts.anybody;
    case "parameter": {
      const { low, high, unit } = value.parameter;
      const range = low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`;
      return { en: range, fr: range };
    }
    case "titles":
      return { en: value.titles.map(({ en }) => en).join(" · "), fr: value.titles.map(({ fr }) => fr).join(" · ") };
    case "activity":
      return ruleWords(value.rule);
    case "questionnaires":
      return value.questionnaires.length === 0 ? changeTexts.noQuestionnaire : questionnaireWords(value.questionnaires);
  }
}

function questionnaireWords(questionnaires: Extract<PartValue, { readonly kind: "questionnaires" }>["questionnaires"]): Text {
  const each = questionnaires.map(({ item, name, lowest, highest, at }) => `${item} ${name} (${lowest}–${highest}; ${at.join(", ")})`);
  return { en: each.join("; "), fr: each.join("; ") };
}

function ruleWords(rule: Rule): Text {
  const kind = changeTexts.activityKinds[rule.kind];
  const time = rule.kind === "from-time" ? ("months" in rule.after ? monthCount(rule.after.months) : dayCount(rule.after.days)) : undefined;
  const visit = rule.kind === "from-time" && rule.visit !== undefined ? `, ${rule.visit}` : "";
  const said = rule.kind === "ask" ? rule.why : rule.yes;
  return {
    en: `${rule.title.en}. ${kind.en}${time ? ` (${time.en}${visit})` : ""}. “${said.en}”`,
    fr: `${rule.title.fr}. ${kind.fr}${time ? ` (${time.fr}${visit})` : ""}. « ${said.fr} »`,
  };
}

function comma(value: number): string {
  return String(value).replace(".", ",");
}
