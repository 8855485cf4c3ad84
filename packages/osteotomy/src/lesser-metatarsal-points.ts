import { direction, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, type LandmarkName, landmarkSpread } from "@firstray/radiograph";

/** A landmark of the second or third metatarsal on both films: the operation moved neither bone. */
export interface PairedPoint {
  readonly name: LandmarkName;
  readonly plan: Point;
  readonly result: Point;
  /** Unit displacement along its bone, on the plan's film. */
  readonly along: Point;
  /** How exactly the pair is known along and across the bone, plan pixels, one SD. */
  readonly spread: { readonly along: number; readonly across: number };
}

/** Joint ends are points; a shaft's points slide along it from reading to reading, and say where the bone lies only across it. */
const names: readonly { readonly name: LandmarkName; readonly slides: boolean }[] = [
  { name: "secondMetatarsalShaftProximal", slides: true },
  { name: "secondMetatarsalShaftDistal", slides: true },
  { name: "secondMetatarsalHeadCentre", slides: false },
  { name: "secondMetatarsalHeadDistal", slides: false },
  { name: "secondMetatarsalBaseCentre", slides: false },
  { name: "thirdMetatarsalShaftProximal", slides: true },
  { name: "thirdMetatarsalShaftDistal", slides: true },
  { name: "thirdMetatarsalHeadDistal", slides: false },
];

/** As exactly as a landmark placed by hand is taken to be, and as far as a shaft's point slides, in shares of the shaft's marked length. */
const usual = { placed: 0.02, slides: 0.25 } as const;

/** What both films show of the second and third metatarsals, and what they lack of what is needed. */
export interface PairedPoints {
  readonly pairs: readonly PairedPoint[];
  readonly missing: readonly LandmarkName[];
}

/** Both shafts are needed, and one joint end at least to tell how far along them the films lie. */
export function lesserMetatarsalPoints(plan: LandmarkFile, result: LandmarkFile): PairedPoints {
  const [before, after] = [filmPoints(plan), filmPoints(result)];
  const onBoth = (name: LandmarkName): boolean => before.has(name) && after.has(name);
  const ends = names.filter(({ slides }) => !slides).map(({ name }) => name);
  const missing = [
    ...names.filter(({ name, slides }) => slides && !onBoth(name)).map(({ name }) => name),
    ...(ends.some(onBoth) ? [] : ends),
  ];
  if (missing.length > 0) return { pairs: [], missing };
  const pairs = names.flatMap(({ name, slides }): readonly PairedPoint[] => {
    const [from, to] = [before.get(name), after.get(name)];
    const bone = name.startsWith("second") ? "secondMetatarsal" : "thirdMetatarsal";
    const [start, end] = [before.get(`${bone}ShaftProximal`), before.get(`${bone}ShaftDistal`)];
    if (!from || !to || !start || !end) return [];
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const spreads = [plan, result].map(({ points }) => landmarkSpread(points[name]));
    const known = (of: "along" | "across"): number =>
      Math.hypot(...spreads.map((spread) => (spread.kind === "known" ? Math.max(spread[of], 0.5) : usual.placed * length)));
    const spread = { along: Math.hypot(known("along"), slides ? usual.slides * length : 0), across: known("across") };
    return [{ name, plan: from, result: to, along: direction({ from: start, to: end }), spread }];
  });
  return { pairs, missing: [] };
}
