/** Every named point of `firstray-landmarks/1`, dorsoplantar view. */
export const dorsoplantarLandmarks = [
  "firstMetatarsalShaftDistal",
  "firstMetatarsalShaftProximal",
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "firstMetatarsalHeadDistal",
  "firstMetatarsalHeadArticularMedial",
  "firstMetatarsalHeadArticularLateral",
  "firstMetatarsalNeckMedial",
  "firstMetatarsalNeckLateral",
  "firstMetatarsalEminence",
  "firstMetatarsalCanalMedial",
  "firstMetatarsalCanalLateral",
  "secondMetatarsalShaftDistal",
  "secondMetatarsalShaftProximal",
  "secondMetatarsalHeadCentre",
  "secondMetatarsalHeadDistal",
  "secondMetatarsalBaseCentre",
  "thirdMetatarsalShaftDistal",
  "thirdMetatarsalShaftProximal",
  "thirdMetatarsalHeadDistal",
  "proximalPhalanxShaftDistal",
  "proximalPhalanxShaftProximal",
  "proximalPhalanxBaseMedial",
  "proximalPhalanxBaseLateral",
  "distalPhalanxBase",
  "distalPhalanxTip",
  "nailMedialCorner",
  "tibialSesamoidMedial",
  "tibialSesamoidLateral",
  "fibularSesamoidMedial",
  "fibularSesamoidLateral",
] as const;

/** Every named point of `firstray-landmarks/1`, lateral view. */
export const lateralLandmarks = [
  "talusProximal",
  "talusDistal",
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "calcaneusPlantarPosterior",
  "calcaneusPlantarAnterior",
  "floorPosterior",
  "floorAnterior",
  "firstMetatarsalDorsalProximal",
  "firstMetatarsalDorsalDistal",
  "secondMetatarsalDorsalProximal",
  "secondMetatarsalDorsalDistal",
  "firstMetatarsalNeckDorsal",
  "firstMetatarsalNeckPlantar",
] as const;

export type LandmarkName = (typeof dorsoplantarLandmarks)[number] | (typeof lateralLandmarks)[number];

export type View = "dorsoplantar" | "lateral";
export type Side = "left" | "right";
export type WeightBearing = "yes" | "no" | "unknown";

/** Every landmark name of a view, in the order in which they are listed. */
export const landmarksOfView: Readonly<Record<View, readonly LandmarkName[]>> = {
  dorsoplantar: dorsoplantarLandmarks,
  lateral: lateralLandmarks,
};

/** Position on the film: pixels, x right, y down, (0, 0) the centre of the top-left pixel; pixels are square. */
export type Position = readonly [x: number, y: number];

/** How a stored point came to be where it is. */
export type LandmarkOrigin = "placed" | "traced" | "moved";

/** A landmark as stored: where, how exactly (pixels, one SD along and across its bone's axis), and how it got there. */
export type LandmarkPoint =
  | Position
  | { readonly at: Position; readonly sd?: readonly [along: number, across: number]; readonly origin?: LandmarkOrigin };

export type LandmarkPoints = { readonly [Name in LandmarkName]?: LandmarkPoint };

/** The landmarks of one film of one foot, as a file. */
export interface LandmarkFile {
  readonly format: "firstray-landmarks/1";
  readonly view: View;
  readonly side: Side;
  readonly points: LandmarkPoints;
}
