import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import type { Grade } from "./quantity.ts";
import { sesamoidPassage } from "./sesamoid-passage.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** Where each grade after the first begins, in sesamoid widths past the axis; an edge "touches" within a tenth of the width. */
const beginnings = [-0.1, 0.1, 0.4, 0.6, 0.9, 1.1];

/**
 * Position of the tibial sesamoid against the first metatarsal's axis, Hardy & Clapham.
 * @param passage - as `sesamoidPassage` reads it: 0 the lateral edge touches, 0.5 bisected, 1 the medial edge touches.
 * @returns 1 (I, wholly medial) to 7 (VII, wholly lateral).
 * @source hardy-clapham1951
 * @example tibialSesamoidPosition(0.5) // 4
 */
export function tibialSesamoidPosition(passage: number): number {
  return 1 + beginnings.filter((beginning) => passage >= beginning).length;
}

const grades: readonly Grade[] = [
  { value: 1, sign: "I", meaning: { en: "wholly medial of the axis", fr: "entièrement médial par rapport à l’axe" } },
  { value: 2, sign: "II", meaning: { en: "its lateral edge touches the axis", fr: "son bord latéral touche l’axe" } },
  { value: 3, sign: "III", meaning: { en: "crosses the axis by less than half", fr: "dépasse l’axe de moins de la moitié" } },
  { value: 4, sign: "IV", meaning: { en: "bisected by the axis", fr: "coupé en deux par l’axe" } },
  { value: 5, sign: "V", meaning: { en: "crosses the axis by more than half", fr: "dépasse l’axe de plus de la moitié" } },
  { value: 6, sign: "VI", meaning: { en: "its medial edge touches the axis", fr: "son bord médial touche l’axe" } },
  { value: 7, sign: "VII", meaning: { en: "wholly lateral of the axis", fr: "entièrement latéral par rapport à l’axe" } },
];

/** The tibial sesamoid's position as the product shows it. @source hardy-clapham1951 hwang2023 */
export const tibialSesamoidPositionDefinition: MeasurementDefinition = {
  name: "tibialSesamoidPosition",
  view: "dorsoplantar",
  quantity: { kind: "grade", grades, gradeOf: tibialSesamoidPosition },
  title: { en: "Tibial sesamoid position (Hardy & Clapham)", fr: "Position du sésamoïde tibial (Hardy et Clapham)" },
  abbreviation: { en: "TSP", fr: "PST" },
  construct: {
    en: "The tibial sesamoid against the long axis of the first metatarsal, in seven grades.",
    fr: "Le sésamoïde tibial par rapport à l’axe longitudinal du premier métatarsien, en sept grades.",
  },
  positive: { en: "higher: the sesamoid lies farther lateral", fr: "plus élevé : le sésamoïde est plus latéral" },
  source: "hardy-clapham1951",
  normal: { upTo: 4, source: "hwang2023", mark: "V" },
  constructs: (["shaft", "head-base"] as const).map((method) =>
    twoLineConstruct(method, [firstMetatarsalLine(method), dorsoplantarLines.tibialSesamoid], (firstMetatarsal, sesamoid) =>
      sesamoidPassage({ firstMetatarsal, sesamoid }),
    ),
  ),
};
