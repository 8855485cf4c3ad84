import type { LineOfLandmarks } from "./line-of-landmarks.ts";

/** The lines of a lateral film, posterior to anterior. */
export const lateralLines = {
  talus: { from: "talusProximal", to: "talusDistal" },
  calcaneus: { from: "calcaneusPlantarPosterior", to: "calcaneusPlantarAnterior" },
  floor: { from: "floorPosterior", to: "floorAnterior" },
  firstMetatarsal: { from: "firstMetatarsalBaseCentre", to: "firstMetatarsalHeadCentre" },
  firstMetatarsalDorsum: { from: "firstMetatarsalDorsalProximal", to: "firstMetatarsalDorsalDistal" },
  secondMetatarsalDorsum: { from: "secondMetatarsalDorsalProximal", to: "secondMetatarsalDorsalDistal" },
} as const satisfies Readonly<Record<string, LineOfLandmarks>>;
