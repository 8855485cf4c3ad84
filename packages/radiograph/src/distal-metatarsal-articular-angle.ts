import type { Axis } from "@firstray/geometry";
import { lateralTurn, perpendicular } from "@firstray/geometry";
import { axisMethods } from "./axis-methods.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The long axis of the first metatarsal, and the chord of its articular surface, medial to lateral limit. */
export interface DistalMetatarsalArticularLines {
  readonly firstMetatarsal: Axis;
  readonly articularChord: Axis;
}

/**
 * Distal metatarsal articular angle: from the long axis of the first metatarsal to the perpendicular of
 * the chord of its distal articular surface.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the articular surface faces laterally.
 * @throws RangeError when an axis has no length.
 * @source coughlin-freund2001
 */
export function distalMetatarsalArticularAngle({ firstMetatarsal, articularChord }: DistalMetatarsalArticularLines): number {
  return lateralTurn(firstMetatarsal, perpendicular(articularChord));
}

/** The distal metatarsal articular angle as the product shows it. @source wisconsin-hallux-valgus coughlin-freund2001 */
export const distalMetatarsalArticularAngleDefinition: MeasurementDefinition = {
  name: "distalMetatarsalArticularAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "Distal metatarsal articular angle", fr: "Angle articulaire métatarsien distal" },
  abbreviation: { en: "DMAA", fr: "DMAA" },
  construct: {
    en: "Between the long axis of the first metatarsal and the perpendicular of the chord between the two limits of its articular surface.",
    fr: "Entre l’axe longitudinal du premier métatarsien et la perpendiculaire à la corde qui joint les deux limites de sa surface articulaire.",
  },
  positive: { en: "the articular surface faces laterally", fr: "la surface articulaire regarde vers le côté latéral" },
  source: "wisconsin-hallux-valgus",
  normal: { below: 10, source: "wisconsin-hallux-valgus", mark: "V" },
  lowConfidence: {
    en: "Low confidence: only 59 % of repeat readings agree within 5°.",
    fr: "Fiabilité faible : seulement 59 % des lectures répétées concordent à 5° près.",
  },
  constructs: axisMethods.map((method) =>
    twoLineConstruct(
      method,
      [firstMetatarsalLine(method), dorsoplantarLines.firstMetatarsalArticularChord],
      (firstMetatarsal, articularChord) => distalMetatarsalArticularAngle({ firstMetatarsal, articularChord }),
    ),
  ),
};
