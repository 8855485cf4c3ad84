import type { QuestionnaireRule } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { QuestionnaireMoment } from "@firstray/record";

/** Totals of questionnaires. */
export const scoreTexts = {
  title: { en: "Questionnaires", fr: "Questionnaires" },
  record: { en: "Record a total", fr: "Consigner un total" },
  which: { en: "Which questionnaire", fr: "Quel questionnaire" },
  when: { en: "At which time", fr: "À quel moment" },
  total: { en: "Total", fr: "Total" },
  higher: { en: "higher is better", fr: "plus haut est mieux" },
  lower: { en: "lower is better", fr: "plus bas est mieux" },
  none: {
    en: "The protocol of this episode asks for no questionnaire.",
    fr: "Le protocole de cet épisode ne demande aucun questionnaire.",
  },
} as const satisfies Record<string, Text>;

/** When a questionnaire is filled in. @source practice-protocol F1-F4 */
export const momentTexts: Readonly<Record<QuestionnaireMoment, Text>> = {
  before: { en: "before the operation", fr: "avant l’opération" },
  F1: { en: "at one week", fr: "à une semaine" },
  F2: { en: "at four weeks", fr: "à quatre semaines" },
  F3: { en: "at three months", fr: "à trois mois" },
  F4: { en: "at nine months", fr: "à neuf mois" },
};

/** Between which totals, and which way is better. */
export const rangeWords = ({ lowest, highest, higherIsBetter }: QuestionnaireRule): Text => {
  const better = higherIsBetter ? scoreTexts.higher : scoreTexts.lower;
  return { en: `From ${lowest} to ${highest}; ${better.en}`, fr: `De ${lowest} à ${highest}; ${better.fr}` };
};
