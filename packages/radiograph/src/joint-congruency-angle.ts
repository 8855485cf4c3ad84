import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The two articular lines of the first metatarsophalangeal joint, medial to lateral. */
export interface JointLines {
  readonly articularChord: Axis;
  readonly phalangealBase: Axis;
}

/**
 * Congruency of the first metatarsophalangeal joint: from the chord of the metatarsal’s articular surface
 * to the articular line of the phalangeal base.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the phalanx is subluxed laterally.
 * @throws RangeError when an axis has no length.
 * @source coughlin-freund2001
 */
export function jointCongruencyAngle({ articularChord, phalangealBase }: JointLines): number {
  return lateralTurn(articularChord, phalangealBase);
}

/** The joint congruency angle as the product shows it. @source coughlin-freund2001 weight-bearing2018 */
export const jointCongruencyAngleDefinition: MeasurementDefinition = {
  name: "jointCongruencyAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "Joint congruency angle", fr: "Angle de congruence articulaire" },
  abbreviation: { en: "MTP congruency", fr: "Congruence MTP" },
  construct: {
    en: "Between the chord of the first metatarsal’s articular surface and the articular line of the base of the proximal phalanx.",
    fr: "Entre la corde de la surface articulaire du premier métatarsien et la ligne articulaire de la base de la phalange proximale.",
  },
  positive: { en: "the phalanx is subluxed laterally", fr: "la phalange est subluxée vers le côté latéral" },
  source: "coughlin-freund2001",
  normal: { from: -5, upTo: 5, source: "common-teaching", mark: "M" },
  lowConfidence: {
    en: "Low confidence: readers agree only moderately on congruency.",
    fr: "Fiabilité faible : les lecteurs ne s’accordent que modérément sur la congruence.",
  },
  constructs: [
    twoLineConstruct(
      null,
      [dorsoplantarLines.firstMetatarsalArticularChord, dorsoplantarLines.proximalPhalanxBase],
      (articularChord, phalangealBase) => jointCongruencyAngle({ articularChord, phalangealBase }),
    ),
  ],
};
