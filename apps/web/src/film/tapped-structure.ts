import { type LandmarkName, landmarksOfTap, type TapName, tapNames } from "@firstray/radiograph";

/** What one tap gives: the landmarks that tracing puts on its structure, and the bone whose line their spread lies along. */
interface TappedStructure {
  /** With these the structure is read. */
  readonly landmarks: readonly LandmarkName[];
  /** What else the tap leads to, where the film shows it. */
  readonly further: readonly LandmarkName[];
  readonly along: readonly [proximal: LandmarkName, distal: LandmarkName];
}

const first = ["firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"] as const;
const second = ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"] as const;
const third = ["thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"] as const;
const phalanx = ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"] as const;

const along: Readonly<Record<TapName, TappedStructure["along"]>> = {
  firstMetatarsal: first,
  secondMetatarsal: second,
  proximalPhalanx: phalanx,
  firstMetatarsalHead: first,
  firstMetatarsalBase: first,
  secondMetatarsalHead: second,
  secondMetatarsalBase: second,
  firstMetatarsalHeadArticularMedial: first,
  firstMetatarsalHeadArticularLateral: first,
  proximalPhalanxBase: phalanx,
  distalPhalanx: ["distalPhalanxBase", "distalPhalanxTip"],
  tibialSesamoid: first,
  fibularSesamoid: first,
  thirdMetatarsal: third,
  thirdMetatarsalHead: third,
};

/** A head is read with its centre; its distal end is welcome. */
const mayLack: readonly LandmarkName[] = ["firstMetatarsalHeadDistal", "secondMetatarsalHeadDistal"];
/** A landmark that a tap is there for is not another tap's. */
const owned = tapNames.flatMap((tap) => landmarksOfTap[tap].own);

/** What tapping this structure gives: the radiograph's own table, as the guided pass goes by it. */
export function tappedStructure(tap: TapName): TappedStructure {
  const { own, also } = landmarksOfTap[tap];
  return {
    landmarks: own.filter((name) => !mayLack.includes(name)),
    further: [...own.filter((name) => mayLack.includes(name)), ...also.filter((name) => !owned.includes(name))],
    along: along[tap],
  };
}
