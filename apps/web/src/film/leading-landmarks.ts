import type { LandmarkName, View } from "@firstray/radiograph";

/** What is placed first: the axes of hallux valgus and intermetatarsal angle, bone by bone, proximal to distal; then the other two axes of the first metatarsal. */
export const leadingLandmarks: Readonly<Record<View, readonly LandmarkName[]>> = {
  dorsoplantar: [
    "firstMetatarsalShaftProximal",
    "firstMetatarsalShaftDistal",
    "secondMetatarsalShaftProximal",
    "secondMetatarsalShaftDistal",
    "proximalPhalanxShaftProximal",
    "proximalPhalanxShaftDistal",
    "firstMetatarsalBaseCentre",
    "firstMetatarsalHeadCentre",
    "firstMetatarsalHeadArticularMedial",
    "firstMetatarsalHeadArticularLateral",
  ],
  lateral: ["talusProximal", "talusDistal", "firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre"],
};
