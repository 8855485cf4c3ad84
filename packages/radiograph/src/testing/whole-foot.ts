import type { LandmarkFile, LandmarkName, LandmarkPoint } from "../landmark.ts";

const degree = Math.PI / 180;
type Place = readonly [x: number, y: number];

/** The place at a distance from another, in the direction that is turned laterally from distal. */
const reach = ([x, y]: Place, degrees: number, along: number): Place => [
  x + along * Math.sin(degrees * degree),
  y + along * Math.cos(degrees * degree),
];

/** What a drawn dorsoplantar foot shows; degrees and pixels. */
export const drawnTruth = {
  halluxValgusAngle: 32,
  intermetatarsalAngle: 14,
  distalMetatarsalArticularAngle: 12,
  jointCongruencyAngle: 13,
  proximalPhalanxArticularAngle: 7,
  halluxInterphalangealAngle: 9,
  firstMetatarsalLength: 400,
  metatarsalProtrusion: -25,
  neckWidth: 90,
  eminence: 20,
  /** Of the tibial sesamoid lateral of the axis. */
  sesamoidShare: 0.75,
} as const;

/**
 * A right foot, toes up, with every landmark placed exactly at `drawnTruth`. Head and base centres lie on the shaft axis, and so does
 * the middle of the articular chord, so all three methods agree.
 */
export function wholeFoot(sd?: readonly [along: number, across: number]): LandmarkFile {
  const truth = drawnTruth;
  const first = -truth.intermetatarsalAngle;
  const base: Place = [450, 200];
  const along = (distance: number, lateral = 0): Place => reach(reach(base, first, distance), first + 90, lateral);
  const chordNormal = first + truth.distalMetatarsalArticularAngle;
  const chordMiddle = along(430);
  const phalanxNormal = chordNormal + truth.jointCongruencyAngle;
  const phalanxBase = reach(chordMiddle, chordNormal, 20);
  const phalanx = first + truth.halluxValgusAngle;
  const tip = reach(phalanxBase, phalanx, 200);
  const headDistal = along(440);
  const places: Readonly<Partial<Record<LandmarkName, Place>>> = {
    firstMetatarsalShaftProximal: along(120),
    firstMetatarsalShaftDistal: along(280),
    firstMetatarsalBaseCentre: base,
    firstMetatarsalHeadCentre: along(truth.firstMetatarsalLength),
    firstMetatarsalHeadDistal: headDistal,
    firstMetatarsalHeadArticularMedial: reach(chordMiddle, chordNormal - 90, 50),
    firstMetatarsalHeadArticularLateral: reach(chordMiddle, chordNormal + 90, 50),
    firstMetatarsalNeckMedial: along(340, -45),
    firstMetatarsalNeckLateral: along(345, 45),
    firstMetatarsalEminence: along(390, -65),
    tibialSesamoidMedial: along(380, -15),
    tibialSesamoidLateral: along(380, 45),
    secondMetatarsalShaftProximal: [640, 320],
    secondMetatarsalShaftDistal: [640, 520],
    secondMetatarsalHeadCentre: [640, 620],
    secondMetatarsalHeadDistal: [655, headDistal[1] - truth.metatarsalProtrusion],
    proximalPhalanxBaseMedial: reach(phalanxBase, phalanxNormal - 90, 50),
    proximalPhalanxBaseLateral: reach(phalanxBase, phalanxNormal + 90, 50),
    proximalPhalanxShaftProximal: reach(phalanxBase, phalanx, 60),
    proximalPhalanxShaftDistal: reach(phalanxBase, phalanx, 140),
    distalPhalanxBase: tip,
    distalPhalanxTip: reach(tip, phalanx + truth.halluxInterphalangealAngle, 120),
  };
  return { format: "firstray-landmarks/1", view: "dorsoplantar", side: "right", points: onFilm(places, sd) };
}

function onFilm(places: Readonly<Partial<Record<LandmarkName, Place>>>, sd: readonly [number, number] | undefined): LandmarkFile["points"] {
  const film = ([x, y]: Place): LandmarkPoint => (sd ? { at: [x, 1200 - y], sd } : [x, 1200 - y]);
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, film(place)]));
}
