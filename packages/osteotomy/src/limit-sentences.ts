import type { Text } from "@firstray/radiograph";
import type { Contact } from "./contact.ts";
import type { Correction } from "./correction.ts";
import { lengthInWords, numberInWords } from "./length-in-words.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot, PlanUnit } from "./plannable-foot.ts";

/** Which number is held against which limit, in one sentence each. */
export const limitSentences = {
  widthBeyondEminence: ({ neckWidth, eminence, unit }: PlannableFoot, { leastWidthBeyondEminenceMm }: PlanSettings): Text => {
    const beyond = lengthInWords(neckWidth - eminence, unit);
    const least = numberInWords(leastWidthBeyondEminenceMm);
    return {
      en: `Neck width less eminence is ${beyond.en}; it must be at least ${least.en} mm, or the wire leaves too little contact.`,
      fr: `La largeur du col moins l’éminence est de ${beyond.fr} ; il faut au moins ${least.fr} mm, sinon la broche laisse trop peu de contact.`,
    };
  },
  contact: (unit: PlanUnit, { width, shareOfWidth, shareOfArea }: Contact, settings: PlanSettings): Text => {
    const length = lengthInWords(width, unit);
    const least = numberInWords(settings.leastContactMm);
    const percent = (share: number): number => Math.round(100 * share);
    const half = percent(settings.leastContactShare);
    return {
      en: `Contact is ${length.en}: ${percent(shareOfWidth)} % of the width, ${percent(shareOfArea)} % of the area; it must be at least ${least.en} mm or ${half} % of the width.`,
      fr: `Le contact est de ${length.fr}, soit ${percent(shareOfWidth)} % de la largeur et ${percent(shareOfArea)} % de la surface ; il faut au moins ${least.fr} mm ou ${half} % de la largeur.`,
    };
  },
  shift: ({ neckWidth, unit }: PlannableFoot, { lateralShift }: Correction): Text => {
    const [shift, neck] = [lengthInWords(lateralShift, unit), lengthInWords(neckWidth, unit)];
    return {
      en: `The head is shifted by ${shift.en}; the neck is ${neck.en} wide.`,
      fr: `La tête est déplacée de ${shift.fr} ; la largeur du col est de ${neck.fr}.`,
    };
  },
};
