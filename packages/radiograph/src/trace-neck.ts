import type { Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { canalEdge } from "./canal-edge.ts";
import type { LandmarkPoints } from "./landmark.ts";
import { type NeckLevel, neckLevels } from "./neck-levels.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

/** A first metatarsal whose ends are known. */
export interface NeckSearch extends BoneCourse {
  /** Positions along the axis of the base's middle and of the head's most distal place, pixels. */
  readonly ends: { readonly from: number; readonly to: number };
}

/** The neck lies from here to here on the way from base to tip. */
const within = { from: 0.55, to: 0.85 } as const;
/** A cortex fainter than this share of the typical one is none. */
const faintest = 0.3;
/** One SD: the narrowest level is ill marked, its width is not. */
const sdMm = { cortex: [1, 0.15], canal: [1, 0.25] } as const;

/**
 * The neck of the first metatarsal: both outer cortices at the narrowest level between shaft and head, across the axis, and both inner
 * ones there where the film shows them.
 * @source josr2015
 */
export function traceNeck(brightness: (x: number, y: number) => number, search: NeckSearch): PointsFound | PointsNotFound {
  const { axis, lateral, ends, pixelMm } = search;
  const at = (share: number): number => ends.from + share * (ends.to - ends.from);
  const levels = neckLevels(brightness, search, { from: at(within.from), to: at(within.to) });
  const neck = levels.reduce<NeckLevel | undefined>((best, level) => (best && width(best) <= width(level) ? best : level), undefined);
  if (neck === undefined || neck.strength < faintest) return { kind: "not-found", because: noNeck };
  const t = direction(axis);
  const place = (across: number): Point => ({
    x: axis.from.x + neck.along * t.x + across * lateral.x,
    y: axis.from.y + neck.along * t.y + across * lateral.y,
  });
  const canal = (edge: number, sign: 1 | -1): Point | undefined => {
    const depth = canalEdge(brightness, { outer: place(edge), along: t, inwards: { x: -sign * lateral.x, y: -sign * lateral.y }, pixelMm });
    return depth === undefined ? undefined : place(edge - sign * depth);
  };
  const [medialCanal, lateralCanal] = [canal(neck.medial, -1), canal(neck.lateral, 1)];
  const points: LandmarkPoints = {
    firstMetatarsalNeckMedial: tracedPoint(place(neck.medial), sdMm.cortex, pixelMm),
    firstMetatarsalNeckLateral: tracedPoint(place(neck.lateral), sdMm.cortex, pixelMm),
    ...(medialCanal && { firstMetatarsalCanalMedial: tracedPoint(medialCanal, sdMm.canal, pixelMm) }),
    ...(lateralCanal && { firstMetatarsalCanalLateral: tracedPoint(lateralCanal, sdMm.canal, pixelMm) }),
  };
  return { kind: "found", points };
}

function width({ medial, lateral }: NeckLevel): number {
  return lateral - medial;
}

const noNeck = {
  en: "The cortices of the neck are not clear enough to follow: place both points of the neck by hand.",
  fr: "Les corticales du col ne sont pas assez nettes pour être suivies : placez à la main les deux points du col.",
};
