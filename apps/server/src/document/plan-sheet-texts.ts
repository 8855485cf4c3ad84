import type { PlanLimit, PlanUnit } from "@firstray/osteotomy";
import type { AxisMethod, Side, Text } from "@firstray/radiograph";

/** The words of the plan sheet; sentences about limits and wire are the plan's own. */
export const sheetTexts = {
  title: { en: "Plan of the operation", fr: "Plan de l’opération" },
  name: { en: "Name", fr: "Nom" },
  number: { en: "Chart number", fr: "Numéro de dossier" },
  birthDate: { en: "Date of birth", fr: "Date de naissance" },
  film: { en: "Film taken on", fr: "Radiographie du" },
  unknown: { en: "not known", fr: "inconnue" },
  before: { en: "Before, as filmed", fr: "Avant, tel que radiographié" },
  after: { en: "After the planned correction: SIMULATED", fr: "Après la correction prévue : SIMULÉ" },
  beforeAlt: {
    en: "Radiograph of the foot from above, before the operation.",
    fr: "Radiographie du pied vue de dessus, avant l’opération.",
  },
  afterAlt: {
    en: "Simulated picture: the same radiograph with the head of the first metatarsal and the toe moved as planned, and the wire drawn in.",
    fr: "Image simulée : la même radiographie, la tête du premier métatarsien et l’orteil déplacés comme prévu, la broche dessinée.",
  },
  correction: { en: "Correction", fr: "Correction" },
  lateralShift: { en: "Lateral shift of the head", fr: "Déplacement latéral de la tête" },
  varusTilt: { en: "Tilt towards varus", fr: "Inclinaison en varus" },
  plantarShift: { en: "Plantar shift", fr: "Déplacement plantaire" },
  kerf: { en: "Kerf (bone that the cutter takes)", fr: "Trait de coupe (os enlevé par la fraise)" },
  obliquity: { en: "Obliquity of the cut", fr: "Obliquité de la coupe" },
  reduction: { en: "Turn at the first tarsometatarsal joint (assumed)", fr: "Rotation à la première tarsométatarsienne (supposée)" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
  contact: { en: "Bone contact", fr: "Contact osseux" },
  contactOf: { en: "of the width", fr: "de la largeur" },
  areaOf: { en: "of the area", fr: "de la surface" },
  wireShift: { en: "Shift that the wire makes", fr: "Déplacement que donne la broche" },
  scale: { en: "Lengths", fr: "Longueurs" },
  measurements: { en: "Measured, and predicted after the operation", fr: "Mesuré, et prévu après l’opération" },
  measure: { en: "Measurement", fr: "Mesure" },
  axis: { en: "Axis of the first metatarsal", fr: "Axe du premier métatarsien" },
  now: { en: "Before", fr: "Avant" },
  predicted: { en: "Predicted", fr: "Prévu" },
  range: { en: "95 % range", fr: "Intervalle à 95 %" },
  notMeasured: { en: "not measurable", fr: "non mesurable" },
  limits: { en: "Limits", fr: "Limites" },
  advice: { en: "To note", fr: "À noter" },
  wire: { en: "Wire", fr: "Broche" },
  diameter: { en: "Diameter", fr: "Diamètre" },
  length: { en: "Length to order", fr: "Longueur à commander" },
  wallLength: { en: "Wire, length to order", fr: "Broche, longueur à commander" },
  inCanal: { en: "Run inside the canal", fr: "Trajet dans le canal" },
  hits: { en: "Touches the inner cortex", fr: "Touche la corticale interne" },
  bend: { en: "Bend, all turns together", fr: "Courbure, tous les virages ensemble" },
  lengthUnknown: { en: "not known: the toe is not marked", fr: "inconnue : l’orteil n’est pas repéré" },
  plan: { en: "Plan", fr: "Plan" },
  rules: { en: "rules of the plan, version", fr: "règles du plan, version" },
  protocol: { en: "protocol of the course, version", fr: "protocole de l’épisode, version" },
  printed: { en: "printed", fr: "imprimé le" },
  device: {
    en: "Made by software that is not a cleared medical device. The pictures and numbers are a calculation, not a promise; the surgeon checks them against the foot and the film before operating.",
    fr: "Produit par un logiciel qui n’est pas un instrument médical homologué. Les images et les chiffres sont un calcul, non une promesse; le chirurgien ou la chirurgienne les vérifie sur le pied et sur le cliché avant d’opérer.",
  },
  notMade: {
    en: "The plan sheet could not be made; try again, or call who looks after the system.",
    fr: "La feuille du plan n’a pas pu être produite; réessayez, ou appelez la personne responsable du système.",
  },
  operatedMark: { en: "OPERATED", fr: "OPÉRÉ" },
  replacedMark: { en: "REPLACED", fr: "REMPLACÉ" },
  outdatedMark: { en: "OUTDATED", fr: "PÉRIMÉ" },
  doNotOperate: { en: "Do not operate by this sheet.", fr: "N’opérez pas d’après cette feuille." },
} as const satisfies Record<string, Text>;

/** Large, where nobody can overlook it. */
export const sideTexts: Readonly<Record<Side, Text>> = {
  left: { en: "LEFT FOOT", fr: "PIED GAUCHE" },
  right: { en: "RIGHT FOOT", fr: "PIED DROIT" },
};

export const verdictTexts: Readonly<Record<PlanLimit["verdict"], Text>> = {
  kept: { en: "Kept", fr: "Respectée" },
  broken: { en: "BROKEN", fr: "DÉPASSÉE" },
  unknown: { en: "Unknown", fr: "Inconnue" },
};

export const axisTexts: Readonly<Record<AxisMethod, Text>> = {
  shaft: { en: "shaft", fr: "diaphyse" },
  "head-base": { en: "head to base", fr: "tête-base" },
  "articular-base": { en: "articular surface to base", fr: "surface articulaire-base" },
};

export const planUnitTexts: Readonly<Record<PlanUnit, Text>> = {
  mm: { en: "mm", fr: "mm" },
  "neck-widths": { en: "neck widths", fr: "largeur de col" },
};

/** Under the sheet: who answers for it. */
export const signedBy = (name: string, on: string, at: string): Text => ({
  en: `Signed by ${name} on ${on}, recorded ${at}`,
  fr: `Signé par ${name} le ${on}, inscrit le ${at}`,
});
