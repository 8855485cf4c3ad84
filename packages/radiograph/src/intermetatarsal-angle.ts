import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { axisMethods } from "./axis-methods.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The two axes whose turn is the first intermetatarsal angle. */
export interface MetatarsalAxes {
  readonly firstMetatarsal: Axis;
  readonly secondMetatarsal: Axis;
}

/**
 * First intermetatarsal angle: from the long axis of the first metatarsal to that of the second,
 * on a weight-bearing dorsoplantar radiograph.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the first metatarsal diverges medially.
 * @throws RangeError when an axis has no length.
 * @source coughlin2002
 * @example intermetatarsalAngle(moderateHalluxValgus) // 14.1
 */
export function intermetatarsalAngle({ firstMetatarsal, secondMetatarsal }: MetatarsalAxes): number {
  return lateralTurn(firstMetatarsal, secondMetatarsal);
}

/** First intermetatarsal angle as the product shows it. @source coughlin2002 pique-vidal2009 condon2002 */
export const intermetatarsalAngleDefinition: MeasurementDefinition = {
  name: "intermetatarsalAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "First intermetatarsal angle", fr: "Premier angle intermétatarsien" },
  abbreviation: { en: "IMA", fr: "IMA" },
  construct: {
    en: "Between the long axes of the first and second metatarsals.",
    fr: "Entre les axes longitudinaux des premier et deuxième métatarsiens.",
  },
  positive: { en: "the first metatarsal diverges medially", fr: "le premier métatarsien s’écarte vers le côté médial" },
  source: "coughlin2002",
  normal: { below: 9, source: "pique-vidal2009", mark: "V" },
  readingError: { standardDeviation: 1.84, source: "condon2002", mark: "D" },
  constructs: axisMethods.map((method) =>
    twoLineConstruct(method, [firstMetatarsalLine(method), dorsoplantarLines.secondMetatarsal], (firstMetatarsal, secondMetatarsal) =>
      intermetatarsalAngle({ firstMetatarsal, secondMetatarsal }),
    ),
  ),
};
