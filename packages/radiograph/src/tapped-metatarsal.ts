import type { Axis, Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { BaseFit, NoBase } from "./base-fit.ts";
import { fitBase } from "./fit-base.ts";
import { fitHead } from "./fit-head.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";
import { landmarkPosition } from "./landmark-position.ts";
import type { NotTraced, ShaftTrace, TracedBone } from "./shaft-trace.ts";
import { traceShaft } from "./trace-shaft.ts";

/** Where a metatarsal was tapped, and what is known of the film. */
export interface MetatarsalTaps {
  readonly bone: Exclude<TracedBone, "proximalPhalanx">;
  readonly shaft: Point | undefined;
  readonly head: Point | undefined;
  readonly base: Point | undefined;
  readonly distal: Point;
  readonly mmPerPixel?: number;
}

/** What the taps on one metatarsal led to; nothing where none was tapped, or where its shaft, along which both ends are found, was not. */
export interface TracedMetatarsal {
  readonly shaft?: ShaftTrace | NotTraced | undefined;
  readonly head?: HeadFit | NotFitted | undefined;
  readonly base?: BaseFit | NoBase | undefined;
}

/** The first metatarsal's shaft is broad: its base reaches at most so many widths of it from the mid-line. */
const firstBaseHalfReach = 1.3;

/** A metatarsal: its shaft, then both ends by the shaft's direction, then the shaft again between them. */
export function tappedMetatarsal(film: GreyFilm, taps: MetatarsalTaps): TracedMetatarsal {
  const { bone, distal, mmPerPixel } = taps;
  if (taps.shaft === undefined) return {};
  const scale = mmPerPixel === undefined ? {} : { mmPerPixel };
  const shaft = traceShaft(film, taps.shaft, { bone, distal, ...scale });
  if (shaft.kind === "not-traced") return { shaft };
  const hints = { axis: shaft.axis, widthPixels: shaft.widthPixels, ...scale };
  const head = taps.head && fitHead(film, taps.head, hints);
  const base =
    taps.base && fitBase(film, taps.base, { ...hints, ...(bone === "firstMetatarsal" ? { halfReach: firstBaseHalfReach } : {}) });
  const ends = endsOf({ head, base }, shaft.axis);
  const between = ends && traceShaft(film, taps.shaft, { bone, distal, ends, ...scale });
  return { shaft: between?.kind === "traced" ? between : shaft, head, base };
}

/** From the middle of the base to the most distal place of the head. */
function endsOf({ head, base }: TracedMetatarsal, axis: Axis): Axis | undefined {
  if (head?.kind !== "fitted" || base?.kind !== "fitted") return undefined;
  const t = direction(axis);
  const centre = landmarkPosition(head.centre);
  const to = { x: centre.x + head.radiusPixels * t.x, y: centre.y + head.radiusPixels * t.y };
  return { from: landmarkPosition(base.centre), to };
}
