import type { Axis, Point } from "@firstray/geometry";
import { positionAlongAxis } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { pointOf } from "./point-of.ts";

/** The second metatarsal's axis and the most distal points of both heads. */
export interface ProtrusionPoints {
  readonly secondMetatarsal: Axis;
  readonly firstHeadDistal: Point;
  readonly secondHeadDistal: Point;
}

/**
 * Protrusion of the first metatarsal by the transverse-line method: how much farther its head reaches than the second's, along the
 * second metatarsal's axis.
 * @returns in the unit of the points; positive when the first metatarsal is longer.
 * @throws RangeError when the axis has no length.
 * @source arie2015
 */
export function metatarsalProtrusion({ secondMetatarsal, firstHeadDistal, secondHeadDistal }: ProtrusionPoints): number {
  return positionAlongAxis(firstHeadDistal, secondMetatarsal) - positionAlongAxis(secondHeadDistal, secondMetatarsal);
}

/** The protrusion of the first metatarsal as the product shows it. @source arie2015 */
export const metatarsalProtrusionDefinition: MeasurementDefinition = {
  name: "metatarsalProtrusion",
  view: "dorsoplantar",
  quantity: { kind: "length" },
  title: { en: "First metatarsal protrusion", fr: "Protrusion du premier métatarsien" },
  abbreviation: { en: "M1 protrusion", fr: "Protrusion M1" },
  construct: {
    en: "The most distal points of the first and second metatarsal heads, compared along the axis of the second (transverse-line method).",
    fr: "Les points les plus distaux des têtes des premier et deuxième métatarsiens, comparés le long de l’axe du deuxième (ligne transversale).",
  },
  positive: { en: "the first metatarsal is the longer", fr: "le premier métatarsien est le plus long" },
  source: "arie2015",
  normal: { from: -3, upTo: 0, source: "common-teaching", mark: "M" },
  constructs: [
    {
      method: null,
      lines: [dorsoplantarLines.secondMetatarsal],
      landmarks: ["firstMetatarsalHeadDistal", "secondMetatarsalHeadDistal"],
      value: (points) =>
        metatarsalProtrusion({
          secondMetatarsal: axisOf(points, dorsoplantarLines.secondMetatarsal),
          firstHeadDistal: pointOf(points, "firstMetatarsalHeadDistal"),
          secondHeadDistal: pointOf(points, "secondMetatarsalHeadDistal"),
        }),
    },
  ],
};
