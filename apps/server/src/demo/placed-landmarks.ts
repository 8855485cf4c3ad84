import type { LandmarkFile, LandmarkName } from "@firstray/radiograph";

/** What a reader places: for the angles by every method, for a plan and its wire, and to lay a later film on it. */
const placed: readonly LandmarkName[] = [
  "firstMetatarsalShaftDistal",
  "firstMetatarsalShaftProximal",
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "secondMetatarsalShaftDistal",
  "secondMetatarsalShaftProximal",
  "secondMetatarsalHeadCentre",
  "secondMetatarsalBaseCentre",
  "proximalPhalanxShaftDistal",
  "proximalPhalanxShaftProximal",
  "firstMetatarsalHeadArticularMedial",
  "firstMetatarsalHeadArticularLateral",
  "firstMetatarsalNeckMedial",
  "firstMetatarsalNeckLateral",
  "firstMetatarsalEminence",
  "firstMetatarsalCanalMedial",
  "firstMetatarsalCanalLateral",
  "secondMetatarsalHeadDistal",
  "thirdMetatarsalShaftDistal",
  "thirdMetatarsalShaftProximal",
  "thirdMetatarsalHeadDistal",
  "distalPhalanxBase",
  "distalPhalanxTip",
  "nailMedialCorner",
];

/** The landmarks that a reader of a drawn film puts down, to a tenth of a pixel. */
export function placedLandmarks(truth: LandmarkFile): LandmarkFile {
  const points = placed.flatMap((name) => {
    const point = truth.points[name];
    if (point === undefined) return [];
    const [x, y] = "0" in point ? point : point.at;
    return [[name, [tenth(x), tenth(y)]] as const];
  });
  return { ...truth, points: Object.fromEntries(points) };
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
