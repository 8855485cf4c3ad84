import type { LandmarkFile, TapName } from "@firstray/radiograph";
import { between, truly } from "./tap-film.ts";

interface At {
  readonly x: number;
  readonly y: number;
}

/** Where a reader who sees the drawing's bones taps for each structure, under the short name that the guide gives it. */
export function structureTaps(truth: LandmarkFile): ReadonlyMap<string, At> {
  const at: Readonly<Record<TapName, readonly [shown: string, at: At]>> = {
    firstMetatarsal: ["M1 shaft", between(truth, "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal")],
    secondMetatarsal: ["M2 shaft", between(truth, "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal")],
    proximalPhalanx: ["P1 shaft", between(truth, "proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal")],
    firstMetatarsalHead: ["M1 head", truly(truth, "firstMetatarsalHeadCentre")],
    firstMetatarsalBase: ["M1 base", truly(truth, "firstMetatarsalBaseCentre")],
    secondMetatarsalHead: ["M2 head", truly(truth, "secondMetatarsalHeadCentre")],
    secondMetatarsalBase: ["M2 base", truly(truth, "secondMetatarsalBaseCentre")],
    firstMetatarsalHeadArticularMedial: ["M1 joint, medial", truly(truth, "firstMetatarsalHeadArticularMedial")],
    firstMetatarsalHeadArticularLateral: ["M1 joint, lateral", truly(truth, "firstMetatarsalHeadArticularLateral")],
    proximalPhalanxBase: ["P1 base", between(truth, "proximalPhalanxBaseMedial", "proximalPhalanxBaseLateral")],
    distalPhalanx: ["P2", between(truth, "distalPhalanxBase", "distalPhalanxTip")],
    tibialSesamoid: ["Tibial sesamoid", between(truth, "tibialSesamoidMedial", "tibialSesamoidLateral")],
    fibularSesamoid: ["Fibular sesamoid", between(truth, "fibularSesamoidMedial", "fibularSesamoidLateral")],
    thirdMetatarsal: ["M3 shaft", between(truth, "thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal")],
    thirdMetatarsalHead: ["M3 head", truly(truth, "thirdMetatarsalHeadDistal")],
  };
  return new Map(Object.values(at));
}
