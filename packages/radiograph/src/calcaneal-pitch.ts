import type { Axis } from "@firstray/geometry";
import { lateralTurn } from "@firstray/geometry";
import { lateralLines } from "./lateral-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { twoLineConstruct } from "./two-line-construct.ts";

/** The plantar tangent of the calcaneus and the floor, posterior to anterior. */
export interface CalcanealPitchLines {
  readonly calcaneus: Axis;
  readonly floor: Axis;
}

/**
 * Calcaneal pitch: from the floor to the plantar tangent of the calcaneus, on a weight-bearing lateral radiograph.
 * @param axes - in the lateral foot frame (x anterior, y dorsal; square pixels).
 * @returns degrees in (−180, 180]; positive when the front of the calcaneus is raised.
 * @throws RangeError when an axis has no length.
 * @source kido2018
 */
export function calcanealPitch({ calcaneus, floor }: CalcanealPitchLines): number {
  return lateralTurn(calcaneus, floor);
}

/** The calcaneal pitch as the product shows it. @source kido2018 */
export const calcanealPitchDefinition: MeasurementDefinition = {
  name: "calcanealPitch",
  view: "lateral",
  quantity: { kind: "angle" },
  title: { en: "Calcaneal pitch", fr: "Pente du calcanéus" },
  abbreviation: { en: "CP", fr: "PC" },
  construct: {
    en: "Between the plantar tangent of the calcaneus and the floor.",
    fr: "Entre la tangente plantaire du calcanéus et le sol.",
  },
  positive: { en: "the front of the calcaneus is raised", fr: "l’avant du calcanéus est relevé" },
  source: "kido2018",
  normal: { from: 18, upTo: 30, source: "common-teaching", mark: "M" },
  constructs: [
    twoLineConstruct(null, [lateralLines.calcaneus, lateralLines.floor], (calcaneus, floor) => calcanealPitch({ calcaneus, floor })),
  ],
};
