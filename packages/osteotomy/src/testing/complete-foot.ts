import type { LandmarkFile, LandmarkName, Position } from "@firstray/radiograph";
import { type PlannableFoot, plannableFoot } from "../plannable-foot.ts";

/** Millimetres: lateral and distal of the second metatarsal's base, a right foot with IMA 14° and HVA 30°. */
const inMillimetres: Readonly<Partial<Record<LandmarkName, Position>>> = {
  secondMetatarsalBaseCentre: [0, 0],
  secondMetatarsalShaftProximal: [0, 21],
  secondMetatarsalShaftDistal: [0, 49],
  secondMetatarsalHeadCentre: [0, 66],
  secondMetatarsalHeadDistal: [0, 71],
  thirdMetatarsalShaftProximal: [13, 18],
  thirdMetatarsalShaftDistal: [15, 44],
  thirdMetatarsalHeadDistal: [17, 66],
};

/** Along and lateral of the first metatarsal, from its base, before its 14° are given to it. */
const onFirstRay: Readonly<Partial<Record<LandmarkName, Position>>> = {
  firstMetatarsalBaseCentre: [0, 0],
  firstMetatarsalShaftProximal: [0, 17],
  firstMetatarsalShaftDistal: [0, 41],
  firstMetatarsalNeckMedial: [-7, 45],
  firstMetatarsalNeckLateral: [7, 45],
  firstMetatarsalCanalMedial: [-5.5, 45],
  firstMetatarsalCanalLateral: [5.5, 45],
  firstMetatarsalHeadCentre: [0, 58],
  firstMetatarsalHeadDistal: [0, 67],
  firstMetatarsalEminence: [-11, 56],
  firstMetatarsalHeadArticularMedial: [-7, 64],
  firstMetatarsalHeadArticularLateral: [8, 61],
  tibialSesamoidMedial: [-3, 50],
  tibialSesamoidLateral: [4, 50],
  fibularSesamoidMedial: [8, 50],
  fibularSesamoidLateral: [14, 50],
};

/** Along and lateral of the hallux, from the joint, before its 30° are given to it. */
const onHallux: Readonly<Partial<Record<LandmarkName, Position>>> = {
  proximalPhalanxBaseMedial: [-8, 2],
  proximalPhalanxBaseLateral: [8, 2],
  proximalPhalanxShaftProximal: [0, 11],
  proximalPhalanxShaftDistal: [0, 24],
  distalPhalanxBase: [0, 34],
  distalPhalanxTip: [0, 56],
  nailMedialCorner: [-6.5, 47],
};

/** A right foot with every landmark that a plan, a wire or a comparison reads, on a film of 0.2 mm a pixel. */
export function completeFoot(): { readonly foot: PlannableFoot; readonly landmarks: LandmarkFile } {
  const ray = turned(-14, [-20, -4]);
  const toe = turned(30, [0, 68]);
  const points = {
    ...onFilm(inMillimetres, (at) => at),
    ...onFilm(onFirstRay, ray),
    ...onFilm(onHallux, (at) => ray(toe(at))),
  };
  const landmarks: LandmarkFile = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "right", points };
  const foot = plannableFoot(landmarks, { kind: "calibrated", mmPerPixel: 0.2 });
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  return { foot, landmarks };
}

function turned(laterallyDegrees: number, [x, y]: Position): (at: Position) => Position {
  const radians = (laterallyDegrees * Math.PI) / 180;
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  return ([aside, along]) => [x + aside * c + along * s, y - aside * s + along * c];
}

function onFilm(points: Readonly<Partial<Record<LandmarkName, Position>>>, place: (at: Position) => Position): LandmarkFile["points"] {
  return Object.fromEntries(
    Object.entries(points).map(([name, at]) => {
      const [x, y] = place(at);
      return [name, [300 + 5 * x, 500 - 5 * y]];
    }),
  );
}
