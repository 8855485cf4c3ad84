import type { TapName } from "./tap-file.ts";
import type { Text } from "./text.ts";

/** Where each tap goes, in full. */
export const tapTitles: Readonly<Record<TapName, Text>> = {
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
  firstMetatarsalHeadArticularMedial: {
    en: "First metatarsal head, medial end of the articular surface",
    fr: "Tête du premier métatarsien, limite médiale de la surface articulaire",
  },
  firstMetatarsalHeadArticularLateral: {
    en: "First metatarsal head, lateral end of the articular surface",
    fr: "Tête du premier métatarsien, limite latérale de la surface articulaire",
  },
  proximalPhalanxBase: {
    en: "Proximal phalanx of the hallux, middle of the base",
    fr: "Phalange proximale de l’hallux, milieu de la base",
  },
  distalPhalanx: { en: "Distal phalanx of the hallux, middle", fr: "Phalange distale de l’hallux, milieu" },
  tibialSesamoid: { en: "Tibial (medial) sesamoid, middle", fr: "Sésamoïde tibial (médial), milieu" },
  fibularSesamoid: { en: "Fibular (lateral) sesamoid, middle", fr: "Sésamoïde fibulaire (latéral), milieu" },
  thirdMetatarsal: { en: "Third metatarsal, middle of the shaft", fr: "Troisième métatarsien, milieu de la diaphyse" },
  thirdMetatarsalHead: { en: "Third metatarsal, middle of the head", fr: "Troisième métatarsien, milieu de la tête" },
};
