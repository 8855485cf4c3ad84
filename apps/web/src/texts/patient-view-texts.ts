import type { Side, Text } from "@firstray/radiograph";

/** The plan as the patient sees it: read at about age 12, and no promise in it. */
export const patientViewTexts = {
  title: { en: "What the operation would change", fr: "Ce que l’opération changerait" },
  toPlan: { en: "Back to the plan", fr: "Retour au plan" },
  print: { en: "Print", fr: "Imprimer" },
  now: { en: "Your foot now", fr: "Votre pied maintenant" },
  after: { en: "After the operation, if all goes as planned", fr: "Après l’opération, si tout va comme prévu" },
  drawing: { en: "A drawing, not a picture of your foot", fr: "Un dessin, pas une image de votre pied" },
  noPromise: {
    en: "This is a drawing made by geometry from your X-ray. Nobody can promise a result. Your result will differ from the drawing.",
    fr: "C’est un dessin fait par géométrie à partir de votre radiographie. Personne ne peut promettre un résultat. Le vôtre sera différent du dessin.",
  },
  notSigned: {
    en: "Your surgeon is still working on this plan. It may change.",
    fr: "Votre chirurgien travaille encore à ce plan. Il peut changer.",
  },
  whatIsDone: { en: "What is done", fr: "Ce qui est fait" },
  afterwards: { en: "What comes after", fr: "Et ensuite" },
  asked: {
    en: "Ask us anything you want to know. You can also read the whole list of risks.",
    fr: "Posez-nous toutes vos questions. Vous pouvez aussi lire la liste complète des risques.",
  },
  cutMark: { en: "The cut in the bone", fr: "La coupe dans l’os" },
  wireMark: { en: "The wire", fr: "La broche" },
  wasMark: { en: "Dotted line: where the bone was", fr: "Ligne pointillée : là où était l’os" },
  nothingYet: {
    en: "There is no plan for this foot yet. It is shown here once the surgeon has made one.",
    fr: "Il n’y a pas encore de plan pour ce pied. Il sera montré ici quand le chirurgien l’aura fait.",
  },
  breaksLimit: {
    en: "The plan as it stands breaks a limit, so it is not shown to a patient. Change it first.",
    fr: "Le plan, tel qu’il est, dépasse une limite; il n’est donc pas montré à un patient. Modifiez-le d’abord.",
  },
} as const satisfies Record<string, Text>;

/** Whose foot the page is about. */
export const yourFoot: Readonly<Record<Side, Text>> = {
  left: { en: "Your left foot", fr: "Votre pied gauche" },
  right: { en: "Your right foot", fr: "Votre pied droit" },
};

/** What the picture shows, for whom does not see it. */
export function drawingWords(after: boolean, side: Side): Text {
  const foot = { en: side === "left" ? "left foot" : "right foot", fr: side === "left" ? "pied gauche" : "pied droit" };
  return after
    ? {
        en: `Drawing of the ${foot.en} from above: the end of the bone and the big toe have moved towards the second toe; a wire holds them.`,
        fr: `Dessin du ${foot.fr} vu d’en haut : le bout de l’os et le gros orteil se sont rapprochés du deuxième orteil; une broche les tient.`,
      }
    : {
        en: `Drawing of the ${foot.en} from above as it is now: the bone stands out at the inner side and the big toe leans towards the second toe.`,
        fr: `Dessin du ${foot.fr} vu d’en haut, comme il est maintenant : l’os fait une bosse du côté intérieur et le gros orteil penche vers le deuxième.`,
      };
}
