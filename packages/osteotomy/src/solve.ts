import type { Text } from "@firstray/radiograph";
import { type Correction, noCorrection } from "./correction.ts";
import { headBaseAngles } from "./head-base-angles.ts";
import { numberInWords } from "./length-in-words.ts";
import { planLimits } from "./plan-limits.ts";
import { mostTiltDegrees, type PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A correction that reaches the targets within every limit, or what stands in the way. */
export type Solution =
  | { readonly kind: "found"; readonly correction: Correction }
  | { readonly kind: "forbidden" | "unreachable"; readonly because: Text };

/** What the surgeon has decided already; shift and tilt are what is sought. */
export type Decided = Partial<Omit<Correction, "lateralShift" | "varusTiltDegrees">>;

const halvings = 50;

/**
 * The least lateral shift, and with it the least tilt (0 to 15°), that bring both angles to their targets and break no limit. A plantar
 * shift that was not decided is the least of all, none: it brings no angle of this film nearer and takes from the contact's area. The
 * turn at the first tarsometatarsal joint is never used to reach a target.
 * @source clinical-facts-4 josr2015
 */
export function solve(foot: PlannableFoot, decided: Decided, settings: PlanSettings): Solution {
  const start: Correction = { ...noCorrection, ...decided };
  const barred = planLimits(foot, start, settings).find(({ name, verdict }) => name === "width-beyond-eminence" && verdict === "broken");
  if (barred) return { kind: "forbidden", because: barred.because };
  const shifted = (lateralShift: number): Correction => ({ ...start, lateralShift });
  const most = farthestShift(foot, settings);
  const excess = (lateralShift: number): number => excessDegrees(foot, shifted(lateralShift), settings);
  if (excess(most) > 0) return { kind: "unreachable", because: unreachable(foot, shifted(most), settings) };
  const correction = shifted(leastWithin(excess, most));
  return { kind: "found", correction: { ...correction, varusTiltDegrees: tiltFor(foot, correction, settings) } };
}

/** Beyond it contact is too small, whichever of its two bounds allows more; without a scale only the share can be held. */
function farthestShift({ neckWidth, unit }: PlannableFoot, { leastContactMm, leastContactShare }: PlanSettings): number {
  const byShare = leastContactShare * neckWidth;
  return Math.max(0, neckWidth - (unit === "mm" ? Math.min(leastContactMm, byShare) : byShare));
}

/** By how many degrees the farther of both angles misses its target when the head is tilted as far as it can be; 0 or less: reached. */
function excessDegrees(foot: PlannableFoot, correction: Correction, settings: PlanSettings): number {
  const { intermetatarsal, halluxValgus } = headBaseAngles(foot, correction);
  const intermetatarsalExcess = intermetatarsal - settings.intermetatarsalTarget;
  if (halluxValgus === undefined) return intermetatarsalExcess;
  return Math.max(intermetatarsalExcess, halluxValgus - mostTiltDegrees - settings.halluxValgusTarget);
}

/** The least value from 0 to `most` at which a falling function is not above 0. */
function leastWithin(excess: (shift: number) => number, most: number): number {
  if (excess(0) <= 0) return 0;
  let [short, enough] = [0, most];
  for (let round = 0; round < halvings; round += 1) {
    const middle = (short + enough) / 2;
    if (excess(middle) > 0) short = middle;
    else enough = middle;
  }
  return enough;
}

/** Each degree of tilt takes one degree from the hallux valgus angle: the toe turns with the head about its centre. */
function tiltFor(foot: PlannableFoot, correction: Correction, { halluxValgusTarget }: PlanSettings): number {
  const { halluxValgus = 0 } = headBaseAngles(foot, correction);
  return Math.min(mostTiltDegrees, Math.max(0, halluxValgus - halluxValgusTarget));
}

function unreachable(foot: PlannableFoot, farthest: Correction, settings: PlanSettings): Text {
  const { intermetatarsal } = headBaseAngles(foot, farthest);
  if (intermetatarsal > settings.intermetatarsalTarget) {
    const [angle, target] = [numberInWords(intermetatarsal), numberInWords(settings.intermetatarsalTarget)];
    return {
      en: `With the farthest shift that leaves enough contact the intermetatarsal angle stays at ${angle.en}°, above its target of ${target.en}°.`,
      fr: `Même avec le plus grand déplacement qui laisse assez de contact, l’angle intermétatarsien reste à ${angle.fr}°, au-dessus de sa cible de ${target.fr}°.`,
    };
  }
  const target = numberInWords(settings.halluxValgusTarget);
  return {
    en: `With the farthest shift that leaves enough contact and ${mostTiltDegrees}° of tilt the hallux valgus angle stays above its target of ${target.en}°.`,
    fr: `Même avec le plus grand déplacement qui laisse assez de contact et une inclinaison de ${mostTiltDegrees}°, l’angle d’hallux valgus reste au-dessus de sa cible de ${target.fr}°.`,
  };
}
