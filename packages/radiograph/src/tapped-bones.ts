import type { Point } from "@firstray/geometry";
import type { GreyFilm } from "./grey-film.ts";
import type { NotTraced, ShaftTrace } from "./shaft-trace.ts";
import type { TapName } from "./tap-file.ts";
import { type MetatarsalTaps, type TracedMetatarsal, tappedMetatarsal } from "./tapped-metatarsal.ts";
import { traceShaft } from "./trace-shaft.ts";

/** The bones whose mid-lines the other landmarks are found along. */
export interface TappedBones {
  readonly first: TracedMetatarsal;
  readonly second: TracedMetatarsal;
  readonly third: TracedMetatarsal;
  readonly phalanx: ShaftTrace | NotTraced | undefined;
}

/** Where the bones were tapped, and what is known of the film. */
export interface BoneTaps {
  readonly tapAt: (name: TapName) => Point | undefined;
  readonly distal: Point;
  readonly mmPerPixel?: number;
}

/** Traces every long bone that was tapped. */
export function tappedBones(film: GreyFilm, { tapAt, ...hints }: BoneTaps): TappedBones {
  const metatarsal = (bone: MetatarsalTaps["bone"], head?: Point, base?: Point): TracedMetatarsal =>
    tappedMetatarsal(film, { bone, shaft: tapAt(bone), head, base, ...hints });
  const phalanxTap = tapAt("proximalPhalanx");
  return {
    first: metatarsal("firstMetatarsal", tapAt("firstMetatarsalHead"), tapAt("firstMetatarsalBase")),
    second: metatarsal("secondMetatarsal", tapAt("secondMetatarsalHead"), tapAt("secondMetatarsalBase")),
    third: metatarsal("thirdMetatarsal"),
    phalanx: phalanxTap && traceShaft(film, phalanxTap, { bone: "proximalPhalanx", ...hints }),
  };
}
