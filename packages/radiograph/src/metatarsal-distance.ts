import { distance } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import { dorsoplantarLines } from "./dorsoplantar-lines.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";

/** The distance between the heads of the first and second metatarsals as the product shows it. @source resch1995 */
export const metatarsalDistanceDefinition: MeasurementDefinition = {
  name: "metatarsalDistance",
  view: "dorsoplantar",
  quantity: { kind: "length" },
  title: {
    en: "Distance between the first and second metatarsal heads",
    fr: "Distance entre les têtes des premier et deuxième métatarsiens",
  },
  abbreviation: { en: "M1–M2 distance", fr: "Distance M1–M2" },
  construct: {
    en: "From the centre of the first metatarsal head to that of the second.",
    fr: "Du centre de la tête du premier métatarsien à celui de la tête du deuxième.",
  },
  source: "resch1995",
  constructs: [
    {
      method: null,
      lines: [dorsoplantarLines.metatarsalHeadCentres],
      value: (points) => {
        const { from, to } = axisOf(points, dorsoplantarLines.metatarsalHeadCentres);
        return distance(from, to);
      },
    },
  ],
};
