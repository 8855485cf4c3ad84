import { firstRefusal, type Guard } from "./guard.ts";
import { refused } from "./refused.ts";

/** A total is of a questionnaire that the course's protocol asks for, and one that it can have. */
export const questionnaireGuards: readonly Guard[] = [
  {
    name: "total-of-a-questionnaire-that-is-asked-for",
    refuses: ({ stated, context: { questionnaires = [] } }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "QuestionnaireScored") return undefined;
        const { episode, questionnaire, at, total } = event.payload;
        const asked = questionnaires.find((one) => one.episode === episode && one.questionnaire === questionnaire && one.at === at);
        if (asked === undefined)
          return refused("invalid", {
            en: "The protocol that this episode follows does not ask for this questionnaire at this time. Load the page again and choose one that it asks for.",
            fr: "Le protocole que suit cet épisode ne demande pas ce questionnaire à ce moment. Rechargez la page et choisissez-en un qu’il demande.",
          });
        if (total >= asked.lowest && total <= asked.highest) return undefined;
        return refused("invalid", {
          en: `This questionnaire's total is from ${asked.lowest} to ${asked.highest}. Check the sheet and enter its total.`,
          fr: `Le total de ce questionnaire va de ${asked.lowest} à ${asked.highest}. Vérifiez la feuille et inscrivez-en le total.`,
        });
      }),
  },
];
