import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The two axes of the hallux: of its proximal phalanx, and from base to tip of its distal one. */
export interface HalluxPhalanges {
  readonly proximalPhalanx: Axis;
  readonly distalPhalanx: Axis;
}

/**
 * Hallux interphalangeal angle: from the long axis of the proximal phalanx to the distal phalanx,
 * middle of the base to tip.
 * @param axes - in the dorsoplantar foot frame (x lateral, y distal; square pixels).
 * @returns degrees in (−180, 180]; positive when the tip deviates laterally.
 * @throws RangeError when an axis has no length.
 * @source hvi-observers2020
 */
export function halluxInterphalangealAngle({ proximalPhalanx, distalPhalanx }: HalluxPhalanges): number {
  return lateralTurn(proximalPhalanx, distalPhalanx);
}

/** The hallux interphalangeal angle as the product shows it. @source hvi-observers2020 */
export const halluxInterphalangealAngleDefinition: MeasurementDefinition = {
  name: "halluxInterphalangealAngle",
  view: "dorsoplantar",
  quantity: { kind: "angle" },
  title: { en: "Hallux interphalangeal angle", fr: "Angle interphalangien de l’hallux" },
  abbreviation: { en: "HIA", fr: "HIA" },
  construct: {
    en: "Between the long axis of the proximal phalanx and the line from the middle of the base to the tip of the distal phalanx.",
    fr: "Entre l’axe longitudinal de la phalange proximale et la ligne qui joint le milieu de la base à l’extrémité de la phalange distale.",
  },
  positive: { en: "the tip of the toe deviates laterally", fr: "l’extrémité de l’orteil dévie vers le côté latéral" },
  source: "hvi-observers2020",
  normal: { below: 10, source: "hvi-observers2020", mark: "V" },
  constructs: [
    twoLineConstruct(null, [dorsoplantarLines.proximalPhalanx, dorsoplantarLines.distalPhalanx], (proximalPhalanx, distalPhalanx) =>
      halluxInterphalangealAngle({ proximalPhalanx, distalPhalanx }),
    ),
  ],
};
