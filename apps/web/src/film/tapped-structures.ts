import type { LandmarkName, TapName } from "@firstray/radiograph";

/** What one tap gives: the landmarks that tracing puts on its structure, and the bone whose line their spread lies along. */
interface TappedStructure {
  /** With these the structure is read. */
  readonly landmarks: readonly LandmarkName[];
  /** What else the tap leads to, where the film shows it. */
  readonly further?: readonly LandmarkName[];
  readonly along: readonly [proximal: LandmarkName, distal: LandmarkName];
}

const lines = {
  firstMetatarsal: ["firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"],
  secondMetatarsal: ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"],
  thirdMetatarsal: ["thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"],
  proximalPhalanx: ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
  distalPhalanx: ["distalPhalanxBase", "distalPhalanxTip"],
} as const satisfies Record<string, TappedStructure["along"]>;

const onFirst = { along: lines.firstMetatarsal };
const onSecond = { along: lines.secondMetatarsal };

/** Every structure that can be tapped. */
export const tappedStructures: Readonly<Record<TapName, TappedStructure>> = {
  firstMetatarsal: { ...onFirst, landmarks: lines.firstMetatarsal },
  secondMetatarsal: { ...onSecond, landmarks: lines.secondMetatarsal },
  proximalPhalanx: { along: lines.proximalPhalanx, landmarks: lines.proximalPhalanx },
  firstMetatarsalHead: {
    ...onFirst,
    landmarks: ["firstMetatarsalHeadCentre"],
    further: [
      "firstMetatarsalHeadDistal",
      "firstMetatarsalNeckMedial",
      "firstMetatarsalNeckLateral",
      "firstMetatarsalCanalMedial",
      "firstMetatarsalCanalLateral",
      "firstMetatarsalEminence",
    ],
  },
  firstMetatarsalBase: { ...onFirst, landmarks: ["firstMetatarsalBaseCentre"] },
  secondMetatarsalHead: { ...onSecond, landmarks: ["secondMetatarsalHeadCentre"], further: ["secondMetatarsalHeadDistal"] },
  secondMetatarsalBase: { ...onSecond, landmarks: ["secondMetatarsalBaseCentre"] },
  firstMetatarsalHeadArticularMedial: { ...onFirst, landmarks: ["firstMetatarsalHeadArticularMedial"] },
  firstMetatarsalHeadArticularLateral: { ...onFirst, landmarks: ["firstMetatarsalHeadArticularLateral"] },
  proximalPhalanxBase: { along: lines.proximalPhalanx, landmarks: ["proximalPhalanxBaseMedial", "proximalPhalanxBaseLateral"] },
  distalPhalanx: { along: lines.distalPhalanx, landmarks: lines.distalPhalanx },
  tibialSesamoid: { ...onFirst, landmarks: ["tibialSesamoidMedial", "tibialSesamoidLateral"] },
  fibularSesamoid: { ...onFirst, landmarks: ["fibularSesamoidMedial", "fibularSesamoidLateral"] },
  thirdMetatarsal: { along: lines.thirdMetatarsal, landmarks: lines.thirdMetatarsal },
  thirdMetatarsalHead: { along: lines.thirdMetatarsal, landmarks: ["thirdMetatarsalHeadDistal"] },
};
