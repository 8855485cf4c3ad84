import type { Text } from "@firstray/radiograph";
import type { Assessment } from "@firstray/record";
import { alignmentTexts, assessmentTexts, callusTexts, firstRayTexts, limitTexts, shoeTexts } from "../texts/assessment-texts.ts";
import { commonTexts } from "../texts/common-texts.ts";

/** One question of the consultation with its answer. */
export interface Answered {
  readonly question: Text;
  readonly answer: Text;
}

const same = (words: string): Text => ({ en: words, fr: words });

const joined = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join("; "),
  fr: texts.map(({ fr }) => fr).join(" ; "),
});

const labelled = (label: Text, answer: Text): Text => ({
  en: `${label.en.toLowerCase()} ${answer.en.toLowerCase()}`,
  fr: `${label.fr.toLowerCase()} ${answer.fr.toLowerCase()}`,
});

/** What was asked, in the order of the protocol; what was not asked is left out. @source practice-protocol A1-A6 */
export function assessmentAnswers(assessment: Assessment): readonly Answered[] {
  const { shoes, alignment, calluses, firstRay, otherToes, note } = assessment;
  return [
    ...asked({ en: "Pain", fr: "Douleur" }, painAnswer(assessment)),
    ...asked(assessmentTexts.limits, limitsAnswer(assessment)),
    ...asked(assessmentTexts.shoes, shoes && shoeTexts[shoes]),
    ...asked({ en: "Alignment", fr: "Alignement" }, alignment && alignmentTexts[alignment]),
    ...asked(assessmentTexts.calluses, calluses && (calluses.length === 0 ? commonTexts.none : joined(calluses.map(callusAnswer)))),
    ...asked({ en: "First ray", fr: "Premier rayon" }, firstRay && firstRayTexts[firstRay]),
    ...asked({ en: "Other toes", fr: "Autres orteils" }, otherToes ? same(otherToes) : undefined),
    ...asked(assessmentTexts.note, note ? same(note) : undefined),
  ];
}

function asked(question: Text, answer: Text | undefined): readonly Answered[] {
  return answer === undefined ? [] : [{ question, answer }];
}

function painAnswer({ pain = {} }: Assessment): Text | undefined {
  const parts = (["atRest", "walking", "inShoes"] as const).flatMap((when) => {
    const value = pain[when];
    return value === undefined ? [] : [labelled(assessmentTexts[when], same(`${value}/10`))];
  });
  return parts.length === 0 ? undefined : joined(parts);
}

function limitsAnswer({ limits = {} }: Assessment): Text | undefined {
  const parts = (["dailyLife", "sport", "recreation"] as const).flatMap((part) => {
    const limit = limits[part];
    return limit === undefined ? [] : [labelled(assessmentTexts[part], limitTexts[limit])];
  });
  return parts.length === 0 ? undefined : joined(parts);
}

function callusAnswer({ site, painful }: NonNullable<Assessment["calluses"]>[number]): Text {
  if (!painful) return callusTexts[site];
  return { en: `${callusTexts[site].en} (${assessmentTexts.painful.en})`, fr: `${callusTexts[site].fr} (${assessmentTexts.painful.fr})` };
}
