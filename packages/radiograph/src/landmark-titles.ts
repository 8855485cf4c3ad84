import type { LandmarkName } from "./landmark.ts";
import type { Text } from "./text.ts";

/** What each landmark is called on screen and on paper. */
export const landmarkTitles: Readonly<Record<LandmarkName, Text>> = {
  firstMetatarsalShaftDistal: { en: "First metatarsal, distal mid-shaft", fr: "Premier métatarsien, milieu de la diaphyse distale" },
  firstMetatarsalShaftProximal: { en: "First metatarsal, proximal mid-shaft", fr: "Premier métatarsien, milieu de la diaphyse proximale" },
  firstMetatarsalHeadCentre: { en: "First metatarsal, centre of the head", fr: "Premier métatarsien, centre de la tête" },
  firstMetatarsalBaseCentre: { en: "First metatarsal, centre of the base", fr: "Premier métatarsien, centre de la base" },
  firstMetatarsalHeadDistal: {
    en: "First metatarsal, most distal point of the head",
    fr: "Premier métatarsien, point le plus distal de la tête",
  },
  firstMetatarsalHeadArticularMedial: {
    en: "First metatarsal, medial limit of the articular surface",
    fr: "Premier métatarsien, limite médiale de la surface articulaire",
  },
  firstMetatarsalHeadArticularLateral: {
    en: "First metatarsal, lateral limit of the articular surface",
    fr: "Premier métatarsien, limite latérale de la surface articulaire",
  },
  firstMetatarsalNeckMedial: {
    en: "First metatarsal neck, medial outer cortex",
    fr: "Col du premier métatarsien, corticale externe médiale",
  },
  firstMetatarsalNeckLateral: {
    en: "First metatarsal neck, lateral outer cortex",
    fr: "Col du premier métatarsien, corticale externe latérale",
  },
  firstMetatarsalEminence: { en: "Medial eminence, most prominent point", fr: "Éminence médiale, point le plus saillant" },
  firstMetatarsalCanalMedial: {
    en: "First metatarsal neck, medial inner cortex",
    fr: "Col du premier métatarsien, corticale interne médiale",
  },
  firstMetatarsalCanalLateral: {
    en: "First metatarsal neck, lateral inner cortex",
    fr: "Col du premier métatarsien, corticale interne latérale",
  },
  secondMetatarsalShaftDistal: { en: "Second metatarsal, distal mid-shaft", fr: "Deuxième métatarsien, milieu de la diaphyse distale" },
  secondMetatarsalShaftProximal: {
    en: "Second metatarsal, proximal mid-shaft",
    fr: "Deuxième métatarsien, milieu de la diaphyse proximale",
  },
  secondMetatarsalHeadCentre: { en: "Second metatarsal, centre of the head", fr: "Deuxième métatarsien, centre de la tête" },
  secondMetatarsalHeadDistal: {
    en: "Second metatarsal, most distal point of the head",
    fr: "Deuxième métatarsien, point le plus distal de la tête",
  },
  secondMetatarsalBaseCentre: { en: "Second metatarsal, centre of the base", fr: "Deuxième métatarsien, centre de la base" },
  thirdMetatarsalShaftDistal: { en: "Third metatarsal, distal mid-shaft", fr: "Troisième métatarsien, milieu de la diaphyse distale" },
  thirdMetatarsalShaftProximal: {
    en: "Third metatarsal, proximal mid-shaft",
    fr: "Troisième métatarsien, milieu de la diaphyse proximale",
  },
  thirdMetatarsalHeadDistal: {
    en: "Third metatarsal, most distal point of the head",
    fr: "Troisième métatarsien, point le plus distal de la tête",
  },
  proximalPhalanxShaftDistal: {
    en: "Proximal phalanx of the hallux, distal mid-shaft",
    fr: "Phalange proximale de l’hallux, milieu de la diaphyse distale",
  },
  proximalPhalanxShaftProximal: {
    en: "Proximal phalanx of the hallux, proximal mid-shaft",
    fr: "Phalange proximale de l’hallux, milieu de la diaphyse proximale",
  },
  proximalPhalanxBaseMedial: {
    en: "Proximal phalanx of the hallux, medial limit of the base",
    fr: "Phalange proximale de l’hallux, limite médiale de la base",
  },
  proximalPhalanxBaseLateral: {
    en: "Proximal phalanx of the hallux, lateral limit of the base",
    fr: "Phalange proximale de l’hallux, limite latérale de la base",
  },
  distalPhalanxBase: { en: "Distal phalanx of the hallux, middle of the base", fr: "Phalange distale de l’hallux, milieu de la base" },
  distalPhalanxTip: { en: "Distal phalanx of the hallux, tip", fr: "Phalange distale de l’hallux, extrémité" },
  nailMedialCorner: { en: "Medial corner of the great-toe nail", fr: "Coin médial de l’ongle du gros orteil" },
  tibialSesamoidMedial: { en: "Tibial sesamoid, medial edge", fr: "Sésamoïde tibial, bord médial" },
  tibialSesamoidLateral: { en: "Tibial sesamoid, lateral edge", fr: "Sésamoïde tibial, bord latéral" },
  fibularSesamoidMedial: { en: "Fibular sesamoid, medial edge", fr: "Sésamoïde fibulaire, bord médial" },
  fibularSesamoidLateral: { en: "Fibular sesamoid, lateral edge", fr: "Sésamoïde fibulaire, bord latéral" },
  talusProximal: { en: "Talus, proximal point of the axis", fr: "Talus, point proximal de l’axe" },
  talusDistal: { en: "Talus, distal point of the axis", fr: "Talus, point distal de l’axe" },
  calcaneusPlantarPosterior: { en: "Calcaneus, posterior plantar point", fr: "Calcanéus, point plantaire postérieur" },
  calcaneusPlantarAnterior: { en: "Calcaneus, anterior plantar point", fr: "Calcanéus, point plantaire antérieur" },
  floorPosterior: { en: "Floor, posterior point", fr: "Sol, point postérieur" },
  floorAnterior: { en: "Floor, anterior point", fr: "Sol, point antérieur" },
  firstMetatarsalDorsalProximal: {
    en: "First metatarsal, dorsal cortex, proximal",
    fr: "Premier métatarsien, corticale dorsale proximale",
  },
  firstMetatarsalDorsalDistal: { en: "First metatarsal, dorsal cortex, distal", fr: "Premier métatarsien, corticale dorsale distale" },
  secondMetatarsalDorsalProximal: {
    en: "Second metatarsal, dorsal cortex, proximal",
    fr: "Deuxième métatarsien, corticale dorsale proximale",
  },
  secondMetatarsalDorsalDistal: { en: "Second metatarsal, dorsal cortex, distal", fr: "Deuxième métatarsien, corticale dorsale distale" },
  firstMetatarsalNeckDorsal: { en: "First metatarsal neck, dorsal cortex", fr: "Col du premier métatarsien, corticale dorsale" },
  firstMetatarsalNeckPlantar: { en: "First metatarsal neck, plantar cortex", fr: "Col du premier métatarsien, corticale plantaire" },
};
