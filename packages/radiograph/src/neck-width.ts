import type { Axis, Point } from "@firstray/geometry";
import { offsetFromAxis } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { Construct, MeasurementDefinition } from "./measurement-definition.ts";
import { pointOf } from "./point-of.ts";

/** The shaft axis of the first metatarsal and the outer cortices at its neck. */
export interface NeckPoints {
  readonly shaft: Axis;
  readonly medial: Point;
  readonly lateral: Point;
}

/**
 * Width W of the first metatarsal's neck: outer cortex to outer cortex, perpendicular to the shaft axis.
 * @returns in the unit of the points; never negative.
 * @throws RangeError when the axis has no length.
 * @source josr2015
 */
export function neckWidth({ shaft, medial, lateral }: NeckPoints): number {
  return Math.abs(offsetFromAxis(lateral, shaft) - offsetFromAxis(medial, shaft));
}

const shaftLine = firstMetatarsalLine("shaft");

/** Across the neck; also the measure of other lengths on a film of unknown scale. */
export const neckWidthConstruct: Construct = {
  method: null,
  lines: [shaftLine, { from: "firstMetatarsalNeckMedial", to: "firstMetatarsalNeckLateral" }],
  value: (points) =>
    neckWidth({
      shaft: axisOf(points, shaftLine),
      medial: pointOf(points, "firstMetatarsalNeckMedial"),
      lateral: pointOf(points, "firstMetatarsalNeckLateral"),
    }),
};

/** The width of the first metatarsal's neck as the product shows it. @source josr2015 */
export const neckWidthDefinition: MeasurementDefinition = {
  name: "neckWidth",
  view: "dorsoplantar",
  quantity: { kind: "length" },
  title: { en: "First metatarsal neck width", fr: "Largeur du col du premier métatarsien" },
  abbreviation: { en: "W", fr: "W" },
  construct: {
    en: "From outer cortex to outer cortex at the neck of the first metatarsal, perpendicular to its shaft axis.",
    fr: "D’une corticale externe à l’autre au col du premier métatarsien, perpendiculairement à l’axe de sa diaphyse.",
  },
  source: "josr2015",
  constructs: [neckWidthConstruct],
};
