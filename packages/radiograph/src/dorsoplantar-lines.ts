import type { LineOfLandmarks } from "./line-of-landmarks.ts";

/** The lines of a dorsoplantar film that are drawn one way only. */
export const dorsoplantarLines = {
  secondMetatarsal: { from: "secondMetatarsalShaftProximal", to: "secondMetatarsalShaftDistal" },
  proximalPhalanx: { from: "proximalPhalanxShaftProximal", to: "proximalPhalanxShaftDistal" },
} as const satisfies Readonly<Record<string, LineOfLandmarks>>;
