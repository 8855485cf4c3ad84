import type { LandmarkOrigin, TapName, Text } from "@firstray/radiograph";

/** Tracing: one tap for each structure. */
export const traceTexts = {
  mode: { en: "Guided", fr: "Pas à pas" },
  tapNow: { en: "Tap:", fr: "Touchez :" },
  tapping: { en: "Tracing…", fr: "Tracé en cours…" },
  allRead: { en: "The whole set is read.", fr: "Tout est relevé." },
  answered: { en: "Read:", fr: "Relevé :" },
  skip: { en: "Skip", fr: "Passer" },
  back: { en: "Back", fr: "Précédent" },
  structures: { en: "Structures to tap", fr: "Structures à toucher" },
  toLookAt: { en: "Check before saving", fr: "À vérifier avant d’enregistrer" },
  otherFoot: {
    en: "This tap lies beside this foot’s film: tap on the bright part.",
    fr: "Ce point est à côté du cliché de ce pied : touchez la partie claire.",
  },
  broken: {
    en: "Tracing stopped unexpectedly. Reload the page, or place the points by hand; what is placed is kept.",
    fr: "Le tracé s’est arrêté de façon inattendue. Rechargez la page ou placez les points à la main; ce qui est placé est conservé.",
  },
} as const satisfies Record<string, Text>;

/** The structure of a tap, as a button has room for. */
export const tapShortTexts: Readonly<Record<TapName, Text>> = {
  firstMetatarsal: { en: "M1 shaft", fr: "M1 diaphyse" },
  secondMetatarsal: { en: "M2 shaft", fr: "M2 diaphyse" },
  proximalPhalanx: { en: "P1 shaft", fr: "P1 diaphyse" },
  firstMetatarsalHead: { en: "M1 head", fr: "M1 tête" },
  firstMetatarsalBase: { en: "M1 base", fr: "M1 base" },
  secondMetatarsalHead: { en: "M2 head", fr: "M2 tête" },
  secondMetatarsalBase: { en: "M2 base", fr: "M2 base" },
  firstMetatarsalHeadArticularMedial: { en: "M1 joint, medial", fr: "M1 surface, médiale" },
  firstMetatarsalHeadArticularLateral: { en: "M1 joint, lateral", fr: "M1 surface, latérale" },
  proximalPhalanxBase: { en: "P1 base", fr: "P1 base" },
  distalPhalanx: { en: "P2", fr: "P2" },
  tibialSesamoid: { en: "Tibial sesamoid", fr: "Sésamoïde tibial" },
  fibularSesamoid: { en: "Fibular sesamoid", fr: "Sésamoïde fibulaire" },
  thirdMetatarsal: { en: "M3 shaft", fr: "M3 diaphyse" },
  thirdMetatarsalHead: { en: "M3 head", fr: "M3 tête" },
};

/** How a landmark came to be where it is. */
export const originTexts: Readonly<Record<LandmarkOrigin, Text>> = {
  placed: { en: "placed", fr: "placé" },
  traced: { en: "traced", fr: "tracé" },
  moved: { en: "moved", fr: "déplacé" },
};

/** Where the guided pass stands. */
export const stepsDone = (done: number, of: number): Text => ({ en: `${done} of ${of}`, fr: `${done} sur ${of}` });

/** Going on after the first angles. */
export const goOnWords = (more: number): Text => ({
  en: `Go on: full set (${more} more)`,
  fr: `Tout relever (encore ${more})`,
});

/** Steps that were passed over. */
export const skippedWords = (count: number): Text => ({
  en: count === 1 ? "1 step was skipped." : `${count} steps were skipped.`,
  fr: count === 1 ? "1 étape a été passée." : `${count} étapes ont été passées.`,
});
