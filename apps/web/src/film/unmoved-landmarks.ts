import type { LandmarkName } from "@firstray/radiograph";

/** What lies on two films of one foot where it lay, whatever was done to the first ray: the second metatarsal, and the third. */
export const unmovedLandmarks: readonly LandmarkName[] = [
  "secondMetatarsalShaftProximal",
  "secondMetatarsalShaftDistal",
  "secondMetatarsalBaseCentre",
  "secondMetatarsalHeadCentre",
  "thirdMetatarsalShaftProximal",
  "thirdMetatarsalShaftDistal",
];
