import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { axisMethods } from "./axis-methods.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The two axes whose turn is the hallux valgus angle. */
export interface HalluxAxes {
  readonly firstMetatarsal: Axis;
  readonly proximalPhalanx: Axis;
}

/**
 * Hallux valgus angle: from the long axis of the first metatarsal to that of the
 * proximal phalanx, on a weight-bearing dorsoplantar radiograph.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the hallux deviates laterally.
 * @throws RangeError when an axis has no length.
 * @source coughlin2002
 * @example halluxValgusAngle(moderateHalluxValgus) // 32.4
 */
export function halluxValgusAngle({ firstMetatarsal, proximalPhalanx }: HalluxAxes): number {
  return lateralTurn(firstMetatarsal, proximalPhalanx);
}

/** The hallux valgus angle as the product shows it. @source coughlin2002 pique-vidal2009 takeda2024 */
export const halluxValgusAngleDefinition: MeasurementDefinition = {
  name: "halluxValgusAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "Hallux valgus angle", fr: "Angle d’hallux valgus" },
  abbreviation: { en: "HVA", fr: "HVA" },
  construct: {
    en: "Between the long axis of the first metatarsal and that of the proximal phalanx of the hallux.",
    fr: "Entre l’axe longitudinal du premier métatarsien et celui de la phalange proximale de l’hallux.",
  },
  positive: { en: "the hallux deviates laterally (valgus)", fr: "l’hallux dévie vers le côté latéral (valgus)" },
  source: "coughlin2002",
  normal: { below: 15, source: "pique-vidal2009", mark: "V" },
  readingError: { standardDeviation: 1.8, source: "takeda2024", mark: "D" },
  constructs: axisMethods.map((method) =>
    twoLineConstruct(method, [firstMetatarsalLine(method), dorsoplantarLines.proximalPhalanx], (firstMetatarsal, proximalPhalanx) =>
      halluxValgusAngle({ firstMetatarsal, proximalPhalanx }),
    ),
  ),
};
