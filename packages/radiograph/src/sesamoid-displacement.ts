import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import type { Grade } from "./quantity.ts";
import { sesamoidPassage } from "./sesamoid-passage.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/**
 * Lateral displacement of the tibial sesamoid, AOFAS grade: by the share of the sesamoid that lies lateral of the axis.
 * @param passage - as `sesamoidPassage` reads it; from 0 to 1 it is that share.
 * @returns 0 (none of it), 1 (less than half), 2 (half or more), 3 (all of it).
 * @source smith1984
 * @example sesamoidDisplacement(0.3) // 1
 */
export function sesamoidDisplacement(passage: number): number {
  if (passage <= 0) return 0;
  if (passage < 0.5) return 1;
  return passage < 1 ? 2 : 3;
}

const grades: readonly Grade[] = [
  { value: 0, sign: "0", meaning: { en: "none of it lateral of the axis", fr: "aucune partie latérale par rapport à l’axe" } },
  { value: 1, sign: "1", meaning: { en: "less than half lateral of the axis", fr: "moins de la moitié latérale par rapport à l’axe" } },
  { value: 2, sign: "2", meaning: { en: "half or more lateral of the axis", fr: "la moitié ou plus latérale par rapport à l’axe" } },
  { value: 3, sign: "3", meaning: { en: "wholly lateral of the axis", fr: "entièrement latéral par rapport à l’axe" } },
];

/** The tibial sesamoid's displacement as the product shows it. @source smith1984 */
export const sesamoidDisplacementDefinition: MeasurementDefinition = {
  name: "sesamoidDisplacement",
  view: "dorsoplantar",
  quantity: { kind: "grade", grades, gradeOf: sesamoidDisplacement },
  title: { en: "Tibial sesamoid displacement (AOFAS)", fr: "Déplacement du sésamoïde tibial (AOFAS)" },
  abbreviation: { en: "TS displacement", fr: "Déplacement ST" },
  construct: {
    en: "The share of the tibial sesamoid that lies lateral of the long axis of the first metatarsal, in four grades.",
    fr: "La part du sésamoïde tibial située latéralement à l’axe longitudinal du premier métatarsien, en quatre grades.",
  },
  positive: { en: "higher: more of the sesamoid lies lateral", fr: "plus élevé : une plus grande part du sésamoïde est latérale" },
  source: "smith1984",
  normal: { upTo: 1, source: "smith1984", mark: "M" },
  constructs: (["shaft", "head-base"] as const).map((method) =>
    twoLineConstruct(method, [firstMetatarsalLine(method), dorsoplantarLines.tibialSesamoid], (firstMetatarsal, sesamoid) =>
      sesamoidPassage({ firstMetatarsal, sesamoid }),
    ),
  ),
};
