import type { Axis } from "@firstray/geometry";
import { offsetFromAxis } from "@firstray/geometry";
import { lateralLines } from "./lateral-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The dorsal cortices of the first and second metatarsals, proximal to distal. */
export interface DorsalCortices {
  readonly firstMetatarsal: Axis;
  readonly secondMetatarsal: Axis;
}

/**
 * Elevation of the first metatarsal (Seiberg): height of its dorsal cortex above that of the second, perpendicular to the latter,
 * distally minus proximally.
 * @param cortices - in the lateral foot frame (x anterior, y dorsal).
 * @returns in the unit of the points; positive when the first metatarsal is elevated.
 * @throws RangeError when the second metatarsal's cortex has no length.
 * @source seiberg
 */
export function firstMetatarsalElevation({ firstMetatarsal, secondMetatarsal }: DorsalCortices): number {
  // An axis that points anteriorly has its positive side plantar.
  return offsetFromAxis(firstMetatarsal.from, secondMetatarsal) - offsetFromAxis(firstMetatarsal.to, secondMetatarsal);
}

/** The elevation of the first metatarsal as the product shows it. @source seiberg */
export const firstMetatarsalElevationDefinition: MeasurementDefinition = {
  name: "firstMetatarsalElevation",
  view: "lateral",
  quantity: { kind: "length" },
  title: { en: "First metatarsal elevation (Seiberg)", fr: "Élévation du premier métatarsien (Seiberg)" },
  abbreviation: { en: "Elevation", fr: "Élévation" },
  construct: {
    en: "Height of the first metatarsal’s dorsal cortex above that of the second: distally minus proximally.",
    fr: "Hauteur de la corticale dorsale du premier métatarsien au-dessus de celle du deuxième : en distal moins en proximal.",
  },
  positive: { en: "the first metatarsal is elevated", fr: "le premier métatarsien est élevé" },
  source: "seiberg",
  normal: { upTo: 2, source: "common-teaching", mark: "M" },
  constructs: [
    twoLineConstruct(null, [lateralLines.firstMetatarsalDorsum, lateralLines.secondMetatarsalDorsum], (firstMetatarsal, secondMetatarsal) =>
      firstMetatarsalElevation({ firstMetatarsal, secondMetatarsal }),
    ),
  ],
};
