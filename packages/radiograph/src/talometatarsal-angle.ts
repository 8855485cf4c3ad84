import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { lateralLines } from "./lateral-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The axes of the talus and of the first metatarsal, posterior to anterior. */
export interface TalometatarsalAxes {
  readonly talus: Axis;
  readonly firstMetatarsal: Axis;
}

/**
 * Meary’s angle: from the axis of the talus to that of the first metatarsal (base centre to head centre),
 * on a weight-bearing lateral radiograph.
 * @param axes - in the lateral foot frame (x anterior, y dorsal; square pixels).
 * @returns degrees in (−180, 180]; positive when its apex is dorsal (cavus), negative when plantar (flat).
 * @throws RangeError when an axis has no length.
 * @source kido2018
 */
export function talometatarsalAngle({ talus, firstMetatarsal }: TalometatarsalAxes): number {
  return lateralTurn(talus, firstMetatarsal);
}

/** The talo–first metatarsal angle (Meary) as the product shows it. @source kido2018 bio-protocol-meary */
export const talometatarsalAngleDefinition: MeasurementDefinition = {
  name: "talometatarsalAngle",
  view: "lateral",
  quantity: { kind: "angle" },
  title: { en: "Talo–first metatarsal angle (Meary)", fr: "Angle talo-premier métatarsien (Méary)" },
  abbreviation: { en: "Meary", fr: "Méary" },
  construct: {
    en: "Between the axis of the talus and that of the first metatarsal, base centre to head centre, on the lateral film.",
    fr: "Entre l’axe du talus et celui du premier métatarsien, du centre de la base au centre de la tête, sur le cliché de profil.",
  },
  positive: {
    en: "the apex is dorsal (cavus foot); negative: plantar (flat foot)",
    fr: "le sommet est dorsal (pied creux) ; négatif : plantaire (pied plat)",
  },
  source: "kido2018",
  normal: { from: -4, upTo: 4, source: "bio-protocol-meary", mark: "V" },
  constructs: [
    twoLineConstruct(null, [lateralLines.talus, lateralLines.firstMetatarsal], (talus, firstMetatarsal) =>
      talometatarsalAngle({ talus, firstMetatarsal }),
    ),
  ],
};
