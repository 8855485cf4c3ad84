import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { lateralLines } from "./lateral-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The floor and the axis of the first metatarsal, posterior to anterior. */
export interface FirstMetatarsalInclinationLines {
  readonly floor: Axis;
  readonly firstMetatarsal: Axis;
}

/**
 * Inclination of the first metatarsal: from the floor to its axis (base centre to head centre),
 * on a weight-bearing lateral radiograph.
 * @param axes - in the lateral foot frame (x anterior, y dorsal; square pixels).
 * @returns degrees in (−180, 180]; positive when the head lies lower than the base.
 * @throws RangeError when an axis has no length.
 * @source kido2018
 */
export function firstMetatarsalInclination({ floor, firstMetatarsal }: FirstMetatarsalInclinationLines): number {
  return lateralTurn(floor, firstMetatarsal);
}

/** First metatarsal inclination as the product shows it. @source kido2018 */
export const firstMetatarsalInclinationDefinition: MeasurementDefinition = {
  name: "firstMetatarsalInclination",
  view: "lateral",
  quantity: { kind: "angle" },
  title: { en: "First metatarsal inclination", fr: "Inclinaison du premier métatarsien" },
  abbreviation: { en: "M1 inclination", fr: "Inclinaison M1" },
  construct: {
    en: "Between the axis of the first metatarsal, base centre to head centre, and the floor.",
    fr: "Entre l’axe du premier métatarsien, du centre de la base au centre de la tête, et le sol.",
  },
  positive: { en: "the head lies lower than the base", fr: "la tête est plus basse que la base" },
  source: "kido2018",
  normal: { from: 15, upTo: 25, source: "common-teaching", mark: "M" },
  constructs: [
    twoLineConstruct(null, [lateralLines.floor, lateralLines.firstMetatarsal], (floor, firstMetatarsal) =>
      firstMetatarsalInclination({ floor, firstMetatarsal }),
    ),
  ],
};
