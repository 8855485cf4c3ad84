import type { LandmarkName } from "./landmark.ts";
import type { TapName } from "./tap-file.ts";

/** What one tap leads to. */
export interface LandmarksOfTap {
  /** Landmarks that the tap is there for: it is answered when all of them are on the film. */
  readonly own: readonly LandmarkName[];
  /** Landmarks that follow where the film shows them clearly enough, alone or together with other taps. */
  readonly also: readonly LandmarkName[];
}

const alone = (...own: readonly LandmarkName[]): LandmarksOfTap => ({ own, also: [] });

/** The landmarks that each tap leads to. */
export const landmarksOfTap: Readonly<Record<TapName, LandmarksOfTap>> = {
  firstMetatarsal: alone("firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"),
  secondMetatarsal: alone("secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"),
  proximalPhalanx: {
    own: ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
    also: ["proximalPhalanxBaseMedial", "proximalPhalanxBaseLateral"],
  },
  firstMetatarsalHead: {
    own: ["firstMetatarsalHeadCentre", "firstMetatarsalHeadDistal"],
    also: [
      "firstMetatarsalNeckMedial",
      "firstMetatarsalNeckLateral",
      "firstMetatarsalCanalMedial",
      "firstMetatarsalCanalLateral",
      "firstMetatarsalEminence",
    ],
  },
  firstMetatarsalBase: alone("firstMetatarsalBaseCentre"),
  secondMetatarsalHead: alone("secondMetatarsalHeadCentre", "secondMetatarsalHeadDistal"),
  secondMetatarsalBase: alone("secondMetatarsalBaseCentre"),
  firstMetatarsalHeadArticularMedial: alone("firstMetatarsalHeadArticularMedial"),
  firstMetatarsalHeadArticularLateral: alone("firstMetatarsalHeadArticularLateral"),
  proximalPhalanxBase: alone("proximalPhalanxBaseMedial", "proximalPhalanxBaseLateral"),
  distalPhalanx: alone("distalPhalanxBase", "distalPhalanxTip"),
  tibialSesamoid: alone("tibialSesamoidMedial", "tibialSesamoidLateral"),
  fibularSesamoid: alone("fibularSesamoidMedial", "fibularSesamoidLateral"),
  thirdMetatarsal: {
    own: ["thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"],
    also: ["thirdMetatarsalHeadDistal"],
  },
  thirdMetatarsalHead: alone("thirdMetatarsalHeadDistal"),
};
