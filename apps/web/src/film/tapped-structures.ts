import type { LandmarkName, TapName } from "@firstray/radiograph";

/** What one tap gives: the landmarks that tracing puts on its structure, and the bone whose line they lie along. */
interface TappedStructure {
  readonly landmarks: readonly LandmarkName[];
  readonly shaft: readonly [proximal: LandmarkName, distal: LandmarkName];
}

const shafts = {
  firstMetatarsal: ["firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"],
  secondMetatarsal: ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"],
  thirdMetatarsal: ["thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"],
  proximalPhalanx: ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
} as const satisfies Record<string, TappedStructure["shaft"]>;

/** Every structure that can be tapped. */
export const tappedStructures: Readonly<Record<TapName, TappedStructure>> = {
  firstMetatarsal: { landmarks: shafts.firstMetatarsal, shaft: shafts.firstMetatarsal },
  secondMetatarsal: { landmarks: shafts.secondMetatarsal, shaft: shafts.secondMetatarsal },
  proximalPhalanx: { landmarks: shafts.proximalPhalanx, shaft: shafts.proximalPhalanx },
  firstMetatarsalHead: { landmarks: ["firstMetatarsalHeadCentre"], shaft: shafts.firstMetatarsal },
  firstMetatarsalBase: { landmarks: ["firstMetatarsalBaseCentre"], shaft: shafts.firstMetatarsal },
  secondMetatarsalHead: { landmarks: ["secondMetatarsalHeadCentre"], shaft: shafts.secondMetatarsal },
  secondMetatarsalBase: { landmarks: ["secondMetatarsalBaseCentre"], shaft: shafts.secondMetatarsal },
  thirdMetatarsal: { landmarks: shafts.thirdMetatarsal, shaft: shafts.thirdMetatarsal },
};
