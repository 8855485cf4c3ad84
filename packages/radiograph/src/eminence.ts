import type { Axis, Point } from "@firstray/geometry";
import { offsetFromAxis } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { pointOf } from "./point-of.ts";

/** The shaft axis of the first metatarsal, its medial outer cortex at the neck and the most prominent point of the eminence. */
export interface EminencePoints {
  readonly shaft: Axis;
  readonly medialCortex: Point;
  readonly prominence: Point;
}

/**
 * Medial eminence E: how far it stands out beyond the line of the medial shaft cortex (through the neck's medial cortex, parallel to
 * the shaft axis), perpendicular to that axis.
 * @param points - in the dorsoplantar foot frame (x lateral, y distal).
 * @returns in the unit of the points; positive medially of the line.
 * @throws RangeError when the axis has no length.
 * @source josr2015
 */
export function eminence({ shaft, medialCortex, prominence }: EminencePoints): number {
  return offsetFromAxis(medialCortex, shaft) - offsetFromAxis(prominence, shaft);
}

const shaftLine = firstMetatarsalLine("shaft");

/** The medial eminence as the product shows it. @source josr2015 */
export const eminenceDefinition: MeasurementDefinition = {
  name: "eminence",
  view: "dorsoplantar",
  quantity: { kind: "length" },
  title: { en: "Medial eminence", fr: "Saillie de l’éminence médiale" },
  abbreviation: { en: "E", fr: "E" },
  construct: {
    en: "How far the eminence stands out beyond the line of the medial shaft cortex, perpendicular to the shaft axis.",
    fr: "Saillie de l’éminence au-delà de la ligne de la corticale médiale de la diaphyse, perpendiculairement à l’axe de celle-ci.",
  },
  positive: { en: "the eminence stands out medially", fr: "l’éminence fait saillie du côté médial" },
  source: "josr2015",
  constructs: [
    {
      method: null,
      lines: [shaftLine],
      landmarks: ["firstMetatarsalNeckMedial", "firstMetatarsalEminence"],
      value: (points) =>
        eminence({
          shaft: axisOf(points, shaftLine),
          medialCortex: pointOf(points, "firstMetatarsalNeckMedial"),
          prominence: pointOf(points, "firstMetatarsalEminence"),
        }),
    },
  ],
};
