import type { LandmarkOrigin, TapName, Text } from "@firstray/radiograph";

/** Tracing: one tap for each structure. */
export const traceTexts = {
  mode: { en: "Trace", fr: "Tracer" },
  tapNow: { en: "Tap:", fr: "Touchez :" },
  tapping: { en: "Tracing…", fr: "Tracé en cours…" },
  allTraced: { en: "Every structure is traced.", fr: "Toutes les structures sont tracées." },
  structures: { en: "Structures to tap", fr: "Structures à toucher" },
  toLookAt: { en: "Check before saving", fr: "À vérifier avant d’enregistrer" },
  broken: {
    en: "Tracing stopped unexpectedly. Reload the page, or place the points by hand; what is placed is kept.",
    fr: "Le tracé s’est arrêté de façon inattendue. Rechargez la page ou placez les points à la main; ce qui est placé est conservé.",
  },
} as const satisfies Record<string, Text>;

/** The structure of a tap, in full. */
export const tapTexts: Readonly<Record<TapName, Text>> = {
  firstMetatarsal: { en: "First metatarsal, middle of the shaft", fr: "Premier métatarsien, milieu de la diaphyse" },
  secondMetatarsal: { en: "Second metatarsal, middle of the shaft", fr: "Deuxième métatarsien, milieu de la diaphyse" },
  proximalPhalanx: {
    en: "Proximal phalanx of the hallux, middle of the shaft",
    fr: "Phalange proximale de l’hallux, milieu de la diaphyse",
  },
  firstMetatarsalHead: { en: "First metatarsal, middle of the head", fr: "Premier métatarsien, milieu de la tête" },
  firstMetatarsalBase: { en: "First metatarsal, middle of the base", fr: "Premier métatarsien, milieu de la base" },
  secondMetatarsalHead: { en: "Second metatarsal, middle of the head", fr: "Deuxième métatarsien, milieu de la tête" },
  secondMetatarsalBase: { en: "Second metatarsal, middle of the base", fr: "Deuxième métatarsien, milieu de la base" },
  thirdMetatarsal: { en: "Third metatarsal, middle of the shaft", fr: "Troisième métatarsien, milieu de la diaphyse" },
};

/** The structure of a tap, as a button has room for. */
export const tapShortTexts: Readonly<Record<TapName, Text>> = {
  firstMetatarsal: { en: "M1 shaft", fr: "M1 diaphyse" },
  secondMetatarsal: { en: "M2 shaft", fr: "M2 diaphyse" },
  proximalPhalanx: { en: "P1 shaft", fr: "P1 diaphyse" },
  firstMetatarsalHead: { en: "M1 head", fr: "M1 tête" },
  firstMetatarsalBase: { en: "M1 base", fr: "M1 base" },
  secondMetatarsalHead: { en: "M2 head", fr: "M2 tête" },
  secondMetatarsalBase: { en: "M2 base", fr: "M2 base" },
  thirdMetatarsal: { en: "M3 shaft", fr: "M3 diaphyse" },
};

/** How a landmark came to be where it is. */
export const originTexts: Readonly<Record<LandmarkOrigin, Text>> = {
  placed: { en: "placed", fr: "placé" },
  traced: { en: "traced", fr: "tracé" },
  moved: { en: "moved", fr: "déplacé" },
};
