import type { TapName } from "./tap-file.ts";
import type { Text } from "./text.ts";
import type { TapProblem } from "./traced-film.ts";

/** What must be traced before another structure is found along it. */
export type TapNeed = "shaft" | "head" | "proximalPhalanx" | "firstMetatarsal";

const sentences: Readonly<Record<TapNeed, Text>> = {
  shaft: {
    en: "Both ends of a metatarsal are found along its shaft: tap on its shaft, too.",
    fr: "Les extrémités d’un métatarsien se trouvent le long de sa diaphyse : touchez aussi sa diaphyse.",
  },
  head: {
    en: "The ends of the articular surface are found on the outline of the head: tap on the middle of the head, too.",
    fr: "Les extrémités de la surface articulaire se trouvent sur le contour de la tête : touchez aussi le milieu de la tête.",
  },
  proximalPhalanx: {
    en: "This is found along the proximal phalanx: tap on the middle of its shaft, too.",
    fr: "Ce repère se trouve le long de la phalange proximale : touchez aussi le milieu de sa diaphyse.",
  },
  firstMetatarsal: {
    en: "A sesamoid's edges are found across the first metatarsal: tap on its shaft, too.",
    fr: "Les bords d’un sésamoïde se trouvent en travers du premier métatarsien : touchez aussi sa diaphyse.",
  },
};

/** That a tap waits for another structure. */
export function tapNeed(tap: TapName, need: TapNeed): TapProblem {
  return { tap, kind: "not-traced", because: sentences[need] };
}
