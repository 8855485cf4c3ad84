import { type LandmarkName, landmarkTitles, type Text } from "@firstray/radiograph";
import { numberInWords } from "./length-in-words.ts";

/** Why a film cannot be laid on a plan. */
export const registrationSentences = {
  view: {
    en: "A plan is compared with a dorsoplantar film only: choose the dorsoplantar one.",
    fr: "Un plan ne se compare qu’à un cliché dorsoplantaire : choisissez celui-là.",
  },
  side: {
    en: "The film shows the other foot than the plan: choose a film of the same foot, or correct its side.",
    fr: "Le cliché montre l’autre pied que le plan : choisissez un cliché du même pied, ou corrigez son côté.",
  },
  missing: (missing: readonly LandmarkName[]): Text => {
    const named = (language: keyof Text): string => missing.map((name) => landmarkTitles[name][language]).join(", ");
    return {
      en: `To lay the film on the plan, both films still need these landmarks: ${named("en")}.`,
      fr: `Pour superposer le cliché au plan, il manque encore ces repères sur l’un des deux clichés : ${named("fr")}.`,
    };
  },
  size: (ratio: number): Text => {
    const percent = Math.round(100 * Math.abs(ratio - 1));
    return {
      en: `By the calibrations of both films the lesser metatarsals differ by ${percent} % in size: one calibration is wrong, or this is not the same foot. Check both.`,
      fr: `Selon l’étalonnage des deux clichés, les métatarsiens latéraux diffèrent de ${percent} % en taille : un étalonnage est faux, ou ce n’est pas le même pied. Vérifiez les deux.`,
    };
  },
  residual: (residualMm: number | undefined, mostMm: number): Text => {
    if (residualMm === undefined)
      return {
        en: "The second and third metatarsals do not lie on those of the plan: the foot stands otherwise, or landmarks are misplaced. Check the landmarks of both bones.",
        fr: "Les deuxième et troisième métatarsiens ne se superposent pas à ceux du plan : le pied est posé autrement, ou des repères sont mal placés. Vérifiez les repères des deux os.",
      };
    const [left, most] = [numberInWords(residualMm), numberInWords(mostMm)];
    return {
      en: `The second and third metatarsals lie ${left.en} mm off those of the plan; at most ${most.en} mm are accepted. The foot stands otherwise, or landmarks are misplaced: check those of both bones.`,
      fr: `Les deuxième et troisième métatarsiens sont à ${left.fr} mm de ceux du plan ; on accepte au plus ${most.fr} mm. Le pied est posé autrement, ou des repères sont mal placés : vérifiez ceux des deux os.`,
    };
  },
};
