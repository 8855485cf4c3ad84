import type { TechniqueStep } from "./protocol.ts";

const source = "practice-protocol";

/** The operation's steps, in order. @source practice-protocol T1-T8 */
export const techniqueV1: readonly TechniqueStep[] = [
  {
    item: "T1",
    title: { en: "Wire entry", fr: "Entrée de la broche" },
    body: {
      en: "A 2 mm Kirschner wire is inserted 2 to 3 mm from the medial corner of the great toe's nail.",
      fr: "Une broche de Kirschner de 2 mm est introduite à 2 ou 3 mm du coin médial de l’ongle du gros orteil.",
    },
    source,
    parameters: [
      { name: "wire-diameter", low: 2, high: 2, unit: "mm" },
      { name: "distance-from-nail-corner", low: 2, high: 3, unit: "mm" },
    ],
  },
  {
    item: "T2",
    title: { en: "Incision", fr: "Incision" },
    body: { en: "A skin incision of 3 to 5 mm just below the bunion.", fr: "Une incision cutanée de 3 à 5 mm juste sous l’oignon." },
    source,
    parameters: [{ name: "incision-length", low: 3, high: 5, unit: "mm" }],
  },
  {
    item: "T3",
    title: { en: "Fluoroscopy", fr: "Fluoroscopie" },
    body: {
      en: "Fluoroscopy shows the position during the operation.",
      fr: "La fluoroscopie permet de vérifier la position pendant l’opération.",
    },
    source,
    parameters: [],
  },
  {
    item: "T4",
    title: { en: "Osteotomy", fr: "Ostéotomie" },
    body: { en: "A small bone cutter goes in and the bone is cut.", fr: "Une petite fraise est introduite et l’os est sectionné." },
    source,
    parameters: [],
  },
  {
    item: "T5",
    title: { en: "Displacement", fr: "Déplacement" },
    body: {
      en: "The bone is displaced as much as the correction needs, with a special instrument.",
      fr: "L’os est déplacé autant que la correction l’exige, à l’aide d’un instrument spécial.",
    },
    source,
    parameters: [],
  },
  {
    item: "T6",
    title: { en: "Stabilisation", fr: "Stabilisation" },
    body: {
      en: "The same 2 mm wire is driven on to the middle of the foot, and stays for 4 weeks.",
      fr: "La même broche de 2 mm est poussée jusqu’au milieu du pied et y reste 4 semaines.",
    },
    source,
    parameters: [
      { name: "wire-diameter", low: 2, high: 2, unit: "mm" },
      { name: "wire-stays", low: 4, high: 4, unit: "weeks" },
    ],
  },
  {
    item: "T7",
    title: { en: "Closure", fr: "Fermeture" },
    body: { en: "Two small absorbable stitches close the incision.", fr: "Deux petits points résorbables ferment l’incision." },
    source,
    parameters: [{ name: "absorbable-stitches", low: 2, high: 2, unit: "stitches" }],
  },
  {
    item: "T8",
    title: { en: "Bandage", fr: "Bandage" },
    body: {
      en: "The standard postoperative bunion bandage is applied.",
      fr: "Le bandage postopératoire habituel de l’hallux valgus est mis en place.",
    },
    source,
    parameters: [],
  },
];
