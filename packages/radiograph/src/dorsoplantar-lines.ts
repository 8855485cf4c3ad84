import type { LineOfLandmarks } from "./line-of-landmarks.ts";

/** The lines of a dorsoplantar film that are drawn one way only: axes proximal to distal, joint lines medial to lateral. */
export const dorsoplantarLines = {
  secondMetatarsal: { from: "secondMetatarsalShaftProximal", to: "secondMetatarsalShaftDistal" },
  proximalPhalanx: { from: "proximalPhalanxShaftProximal", to: "proximalPhalanxShaftDistal" },
  distalPhalanx: { from: "distalPhalanxBase", to: "distalPhalanxTip" },
  firstMetatarsalArticularChord: { from: "firstMetatarsalHeadArticularMedial", to: "firstMetatarsalHeadArticularLateral" },
  proximalPhalanxBase: { from: "proximalPhalanxBaseMedial", to: "proximalPhalanxBaseLateral" },
  tibialSesamoid: { from: "tibialSesamoidMedial", to: "tibialSesamoidLateral" },
  metatarsalHeadCentres: { from: "firstMetatarsalHeadCentre", to: "secondMetatarsalHeadCentre" },
} as const satisfies Readonly<Record<string, LineOfLandmarks>>;
