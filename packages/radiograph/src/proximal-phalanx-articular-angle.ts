import type { Axis } from "@firstray/geometry";
import { lateralTurn, perpendicular } from "@firstray/geometry";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The articular line of the base of the proximal phalanx, medial to lateral, and the long axis of the phalanx. */
export interface ProximalPhalanxArticularLines {
  readonly baseLine: Axis;
  readonly proximalPhalanx: Axis;
}

/**
 * Proximal phalanx articular angle: from the perpendicular of the articular line of the phalanx’s base to its long axis.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the shaft points laterally of its base.
 * @throws RangeError when an axis has no length.
 * @source pique-vidal2009
 */
export function proximalPhalanxArticularAngle({ baseLine, proximalPhalanx }: ProximalPhalanxArticularLines): number {
  return lateralTurn(perpendicular(baseLine), proximalPhalanx);
}

/** The proximal phalanx articular angle as the product shows it. @source pique-vidal2009 */
export const proximalPhalanxArticularAngleDefinition: MeasurementDefinition = {
  name: "proximalPhalanxArticularAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "Proximal phalanx articular angle", fr: "Angle articulaire de la phalange proximale" },
  abbreviation: { en: "PPAA", fr: "PPAA" },
  construct: {
    en: "Between the perpendicular of the articular line of the base of the proximal phalanx and the long axis of that phalanx.",
    fr: "Entre la perpendiculaire à la ligne articulaire de la base de la phalange proximale et l’axe longitudinal de cette phalange.",
  },
  positive: { en: "the shaft points laterally of its base", fr: "la diaphyse pointe vers le côté latéral par rapport à sa base" },
  source: "pique-vidal2009",
  normal: { below: 6, source: "pique-vidal2009", mark: "V" },
  constructs: [
    twoLineConstruct(null, [dorsoplantarLines.proximalPhalanxBase, dorsoplantarLines.proximalPhalanx], (baseLine, proximalPhalanx) =>
      proximalPhalanxArticularAngle({ baseLine, proximalPhalanx }),
    ),
  ],
};
