import type { Correction, ExecutionSpread, PlanSettings } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";

/** A number of a plan, and what it means. */
export interface FieldText {
  readonly title: Text;
  readonly hint?: Text;
}

/** What the operation does. */
export const correctionTexts: Readonly<Record<keyof Correction, FieldText>> = {
  lateralShift: { title: { en: "Lateral shift", fr: "Déplacement latéral" } },
  varusTiltDegrees: { title: { en: "Tilt", fr: "Inclinaison" }, hint: { en: "+ varus", fr: "+ varus" } },
  plantarShift: { title: { en: "Plantar shift", fr: "Déplacement plantaire" }, hint: { en: "+ plantar", fr: "+ plantaire" } },
  kerf: { title: { en: "Kerf", fr: "Trait de coupe" }, hint: { en: "bone the cutter takes", fr: "os enlevé par la fraise" } },
  obliquityDegrees: {
    title: { en: "Obliquity of the cut", fr: "Obliquité de la coupe" },
    hint: { en: "+ shortens", fr: "+ raccourcit" },
  },
  tarsometatarsalReductionDegrees: {
    title: { en: "First tarsometatarsal joint closes by", fr: "Fermeture de la première articulation tarsométatarsienne" },
    hint: { en: "assumed, not caused by the cut", fr: "supposée, non due à la coupe" },
  },
};

/** What is aimed at, and what no plan may break. */
export const settingTexts: Readonly<Record<keyof PlanSettings, FieldText>> = {
  intermetatarsalTarget: { title: { en: "IMA at most", fr: "IMA d’au plus" }, hint: { en: "head to base", fr: "tête-base" } },
  halluxValgusTarget: { title: { en: "HVA at most", fr: "HVA d’au plus" }, hint: { en: "head to base", fr: "tête-base" } },
  leastContactMm: { title: { en: "Contact at least", fr: "Contact d’au moins" } },
  leastContactShare: {
    title: { en: "or this share of the width", fr: "ou cette part de la largeur" },
    hint: { en: "0.5 = half", fr: "0,5 = la moitié" },
  },
  leastWidthBeyondEminenceMm: { title: { en: "Neck less eminence at least", fr: "Col moins éminence d’au moins" } },
  cortexAndWireMm: { title: { en: "Medial cortex and wire", fr: "Corticale médiale et broche" } },
  wireToleranceMm: { title: { en: "Off the wire’s own shift by", fr: "Écart au déplacement de la broche" } },
};

/** How exactly the surgeon operates. */
export const executionTexts: Readonly<Record<keyof ExecutionSpread, FieldText>> = {
  lateralShiftMm: { title: { en: "Shift ±", fr: "Déplacement ±" } },
  varusTiltDegrees: { title: { en: "Tilt ±", fr: "Inclinaison ±" } },
  plantarShiftMm: { title: { en: "Plantar shift ±", fr: "Déplacement plantaire ±" } },
  kerfMm: { title: { en: "Kerf ±", fr: "Trait de coupe ±" } },
  obliquityDegrees: { title: { en: "Obliquity ±", fr: "Obliquité ±" } },
};
