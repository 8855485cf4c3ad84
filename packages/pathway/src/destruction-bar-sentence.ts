import type { Side, Text } from "@firstray/radiograph";
import type { DestructionBar } from "./destruction-bar.ts";
import { titleOf } from "./title-of.ts";

const foot: Readonly<Record<Side, Text>> = {
  left: { en: "left foot", fr: "pied gauche" },
  right: { en: "right foot", fr: "pied droit" },
};

/** Why a record may not be destroyed, in one sentence that says what would have to be done. */
export function destructionBarSentence(bar: DestructionBar): Text {
  switch (bar.kind) {
    case "no-period":
      return {
        en: "The practice has not set for how long it keeps records: nothing is destroyed.",
        fr: "La clinique n’a pas fixé sa durée de conservation : rien n’est détruit.",
      };
    case "inside-period":
      return {
        en: `It is kept until its period has passed, on ${bar.from}.`,
        fr: `Il est conservé jusqu’à la fin de sa période, le ${bar.from}.`,
      };
    case "unreadable":
      return {
        en: "It cannot be read, so nobody can tell from it that no wire is in. Have it looked at first.",
        fr: "Il ne peut pas être lu : rien n’y montre qu’aucune broche n’est en place. Faites-le d’abord examiner.",
      };
    case "kept":
      return { en: "Somebody has said that it is kept.", fr: "Quelqu’un a demandé qu’il soit conservé." };
    case "wire-in":
      return {
        en: `By the record, a wire is in the ${foot[bar.foot].en}. A record is never destroyed while a wire is in.`,
        fr: `Selon le dossier, une broche est en place dans le ${foot[bar.foot].fr}. Un dossier n’est jamais détruit tant qu’une broche est en place.`,
      };
    case "fragment-in":
      return {
        en: `The tip of a wire stays in the ${foot[bar.foot].en}: it is listed for good.`,
        fr: `L’extrémité d’une broche reste dans le ${foot[bar.foot].fr} : elle demeure inscrite.`,
      };
    case "wire-unaccounted":
      return {
        en: `A wire may be in the ${foot[bar.foot].en} that nobody has entered. Enter what became of the operation, or correct its entry.`,
        fr: `Une broche que personne n’a inscrite est peut-être dans le ${foot[bar.foot].fr}. Inscrivez l’issue de l’opération ou corrigez son inscription.`,
      };
    case "owed":
      return owedSentence(bar.obligations);
  }
}

function owedSentence(obligations: Extract<DestructionBar, { kind: "owed" }>["obligations"]): Text {
  const named = obligations.map((owed) => ({
    en: `${titleOf(owed).en} (${foot[owed.foot].en})`,
    fr: `${titleOf(owed).fr} (${foot[owed.foot].fr})`,
  }));
  return {
    en: `Something is still owed: ${named.map(({ en }) => en).join("; ")}. Do it, or waive it with a reason.`,
    fr: `Quelque chose est encore dû : ${named.map(({ fr }) => fr).join("; ")}. Faites-le, ou renoncez-y avec un motif.`,
  };
}
