import { type LandmarkName, landmarksOfView, type View } from "@firstray/radiograph";

/** What is placed first: the axes of hallux valgus and intermetatarsal angle, bone by bone, proximal to distal; then the other two axes of the first metatarsal. */
const first: Readonly<Record<View, readonly LandmarkName[]>> = {
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

/** Every landmark of a view in the order in which a reader is led through them. */
export function landmarkOrder(view: View): readonly LandmarkName[] {
  const all: readonly LandmarkName[] = landmarksOfView[view];
  return [...first[view], ...all.filter((name) => !first[view].includes(name))];
}
