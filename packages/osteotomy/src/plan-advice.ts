import type { Text } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import { lengthInWords, numberInWords } from "./length-in-words.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { shortening } from "./shortening.ts";
import { wireShift } from "./wire-shift.ts";

/** Something that the surgeon should see of a plan; it forbids nothing. */
export interface PlanAdvice {
  readonly name: "off-the-wire" | "under-correction" | "rule-of-thumb" | "no-scale";
  readonly kind: "warning" | "note";
  readonly because: Text;
}

/** The published rule of thumb: shift per degree, as a share of the length; tan 1° rounded up. */
const shiftPerDegree = 0.018;
/** Angles that differ by less than this are shown as one. */
const shownDegrees = 0.05;

/**
 * What a plan's numbers say beside its limits.
 * @param predictedIntermetatarsalAngle - after the operation, by `head-base`, in degrees.
 * @source josr2015 clinical-facts-4
 */
export function planAdvice(
  foot: PlannableFoot,
  { correction, predictedIntermetatarsalAngle }: { readonly correction: Correction; readonly predictedIntermetatarsalAngle: number },
  settings: PlanSettings,
): readonly PlanAdvice[] {
  return [
    ...(foot.unit === "mm" ? offTheWire(foot, correction, settings) : [noScale]),
    ...underCorrection(predictedIntermetatarsalAngle, settings),
    ruleOfThumb(foot, correction),
  ];
}

const noScale: PlanAdvice = {
  name: "no-scale",
  kind: "warning",
  because: {
    en: "The film has no scale: lengths are shares of the neck's width, and limits in millimetres cannot be held against them.",
    fr: "Le cliché n’a pas d’échelle : les longueurs sont en largeurs de col, et les limites en millimètres ne peuvent pas être vérifiées.",
  },
};

function offTheWire({ eminence, unit }: PlannableFoot, { lateralShift }: Correction, settings: PlanSettings): readonly PlanAdvice[] {
  const made = wireShift(eminence, settings.cortexAndWireMm);
  if (Math.abs(lateralShift - made) <= settings.wireToleranceMm) return [];
  const [shift, wire] = [lengthInWords(lateralShift, unit), lengthInWords(made, unit)];
  return [
    {
      name: "off-the-wire",
      kind: "warning",
      because: {
        en: `The plan shifts the head by ${shift.en}; the wire alone makes ${wire.en}.`,
        fr: `Le plan déplace la tête de ${shift.fr} ; la broche seule donne ${wire.fr}.`,
      },
    },
  ];
}

function underCorrection(predicted: number, { intermetatarsalTarget }: PlanSettings): readonly PlanAdvice[] {
  if (predicted <= intermetatarsalTarget + shownDegrees) return [];
  const [angle, target] = [numberInWords(predicted), numberInWords(intermetatarsalTarget)];
  return [
    {
      name: "under-correction",
      kind: "warning",
      because: {
        en: `The intermetatarsal angle would be ${angle.en}°, above the target of ${target.en}°.`,
        fr: `L’angle intermétatarsien serait de ${angle.fr}°, au-dessus de la cible de ${target.fr}°.`,
      },
    },
  ];
}

function ruleOfThumb({ length, unit }: PlannableFoot, correction: Correction): PlanAdvice {
  const perDegree = lengthInWords(shiftPerDegree * (length - shortening(correction)), unit);
  return {
    name: "rule-of-thumb",
    kind: "note",
    because: {
      en: `By the published rule of thumb one degree takes ${perDegree.en} of shift.`,
      fr: `Selon la règle publiée, un degré demande ${perDegree.fr} de déplacement.`,
    },
  };
}
