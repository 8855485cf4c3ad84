import type { NotTraced } from "./shaft-trace.ts";
import type { Text } from "./text.ts";

const sentences: Readonly<Record<NotTraced["reason"], Text>> = {
  "off-film": {
    en: "The tap lies off the film: tap on the bone.",
    fr: "Le point touché est hors du cliché : touchez l’os.",
  },
  "too-dark": {
    en: "There is no contrast here to see a bone by: place the points by hand, or use a better film.",
    fr: "Il n’y a pas assez de contraste ici pour voir un os : placez les points à la main ou utilisez un meilleur cliché.",
  },
  "off-bone": {
    en: "No bone with two clear edges was found here: tap on the middle of its shaft, or place the points by hand.",
    fr: "Aucun os à deux bords nets n’a été trouvé ici : touchez le milieu de sa diaphyse ou placez les points à la main.",
  },
  "neighbour-as-likely": {
    en: "The tap lies between two bones: tap on the one that is meant.",
    fr: "Le point touché est entre deux os : touchez celui qui est visé.",
  },
  "unlike-bone": {
    en: "The shaft here is too wide or too narrow for the bone that is meant: tap on that bone, or place the points by hand.",
    fr: "La diaphyse est ici trop large ou trop étroite pour l’os visé : touchez cet os ou placez les points à la main.",
  },
  "too-short": {
    en: "Too little of the shaft can be followed from here: tap nearer to its middle, or place the points by hand.",
    fr: "On ne peut suivre qu’une trop courte partie de la diaphyse : touchez plus près du milieu ou placez les points à la main.",
  },
};

/** The reason why a bone was not traced, with its sentence. */
export function traceRefusal(reason: NotTraced["reason"]): NotTraced {
  return { kind: "not-traced", reason, because: sentences[reason] };
}
