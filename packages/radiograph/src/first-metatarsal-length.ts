import { distance } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import { firstMetatarsalLine } from "./first-metatarsal-line.ts";
import type { Construct, MeasurementDefinition } from "./measurement-definition.ts";

const line = firstMetatarsalLine("head-base");

/** Base centre to head centre; also the measure of other lengths on a film of unknown scale. */
export const firstMetatarsalLengthConstruct: Construct = {
  method: null,
  lines: [line],
  value: (points) => {
    const { from, to } = axisOf(points, line);
    return distance(from, to);
  },
};

/** The length of the first metatarsal as the product shows it. @source josr2015 */
export const firstMetatarsalLengthDefinition: MeasurementDefinition = {
  name: "firstMetatarsalLength",
  view: "dorsoplantar",
  quantity: { kind: "length" },
  title: { en: "First metatarsal length", fr: "Longueur du premier métatarsien" },
  abbreviation: { en: "M1 length", fr: "Longueur M1" },
  construct: {
    en: "From the centre of the base to the centre of the head of the first metatarsal.",
    fr: "Du centre de la base au centre de la tête du premier métatarsien.",
  },
  source: "josr2015",
  constructs: [firstMetatarsalLengthConstruct],
};
