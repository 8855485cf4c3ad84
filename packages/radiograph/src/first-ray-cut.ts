import type { Point } from "@firstray/geometry";
import type { FilmOverview } from "./film-overview.ts";
import { filmPoints } from "./film-points.ts";
import type { FilmRegion } from "./film-region.ts";
import type { FootPoints } from "./foot-points.ts";
import { greyRange } from "./grey-range.ts";
import { isFirstRay } from "./is-first-ray.ts";
import type { LandmarkFile, LandmarkName } from "./landmark.ts";

/** What of the first ray is not wholly on the film: a landmark at or beyond its edge, or the toe's line, bright up to the edge. */
export type FirstRayCut = { readonly kind: "landmark"; readonly name: LandmarkName } | { readonly kind: "toe" };

/** Nearer to the edge than this share of the longer side (about a millimetre), a landmark's bone may go on beyond it. */
const edgeShare = 0.004;
/** How much of the way to the edge, at its end, is as bright as the toe when the toe goes on: a share of the longer side. */
const lastStretch = 0.04;
/** A toe is brighter than this between darkness and bone; flesh counts. */
const toeShare = 0.2;

/** By the landmarks of the first ray: whether it is cut at the edge of the exposed area. `undefined` when it is whole, or nothing tells. */
export function firstRayCut(overview: FilmOverview, area: FilmRegion, landmarks: LandmarkFile): FirstRayCut | undefined {
  const points = filmPoints(landmarks);
  const edge = edgesOf(overview, area);
  const name = [...points.keys()].find((one) => isFirstRay(one) && distanceInside(edge, points.get(one)) < edgeShare * longSide(edge));
  if (name !== undefined) return { kind: "landmark", name };
  return toeRunsOff(overview, area, points) ? { kind: "toe" } : undefined;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The exposed area in pixels of the film. */
function edgesOf({ left, top, step }: FilmOverview, area: FilmRegion): Edges {
  return {
    left: left + area.left * step,
    right: left + (area.left + area.width) * step,
    top: top + area.top * step,
    bottom: top + (area.top + area.height) * step,
  };
}

function longSide({ left, right, top, bottom }: Edges): number {
  return Math.max(right - left, bottom - top);
}

function distanceInside({ left, right, top, bottom }: Edges, point: Point | undefined): number {
  return point === undefined ? Number.POSITIVE_INFINITY : Math.min(point.x - left, right - point.x, point.y - top, bottom - point.y);
}

/** Where the tip is not marked: on from the proximal phalanx along its shaft, the toe must end before the edge. */
function toeRunsOff(overview: FilmOverview, area: FilmRegion, points: FootPoints): boolean {
  const [proximal, distal] = [points.get("proximalPhalanxShaftProximal"), points.get("proximalPhalanxShaftDistal")];
  if (points.has("distalPhalanxTip") || proximal === undefined || distal === undefined) return false;
  const length = Math.hypot(distal.x - proximal.x, distal.y - proximal.y);
  if (length === 0) return false;
  const edge = edgesOf(overview, area);
  const step = { x: ((distal.x - proximal.x) / length) * overview.step, y: ((distal.y - proximal.y) / length) * overview.step };
  const { dark, bright } = greyRange(overview, area);
  const toe = dark + toeShare * (bright - dark);
  const way: number[] = [];
  for (let at = distal; distanceInside(edge, at) >= overview.step; at = { x: at.x + step.x, y: at.y + step.y })
    way.push(brightnessAt(overview, at));
  const last = Math.ceil((lastStretch * longSide(edge)) / overview.step);
  return way.slice(-last).every((brightness) => brightness >= toe);
}

function brightnessAt({ columns, left, top, step, brightness }: FilmOverview, { x, y }: Point): number {
  return brightness[Math.floor((y - top) / step) * columns + Math.floor((x - left) / step)] ?? 0;
}
