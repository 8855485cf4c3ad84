import type { Position, Side } from "./landmark.ts";

/**
 * Every structure that a tap may mean, in the order in which a film is gone through: both angles first. Where the taps before it already
 * led to a structure's landmarks, its own tap is not needed.
 */
export const tapNames = [
  "firstMetatarsal",
  "secondMetatarsal",
  "proximalPhalanx",
  "firstMetatarsalHead",
  "firstMetatarsalBase",
  "secondMetatarsalHead",
  "secondMetatarsalBase",
  "firstMetatarsalHeadArticularMedial",
  "firstMetatarsalHeadArticularLateral",
  "proximalPhalanxBase",
  "distalPhalanx",
  "tibialSesamoid",
  "fibularSesamoid",
  "thirdMetatarsal",
  "thirdMetatarsalHead",
] as const;

export type TapName = (typeof tapNames)[number];

/** Where a reader tapped on one dorsoplantar film of one foot, as a file; pixels, x right, y down. */
export interface TapFile {
  readonly format: "firstray-taps/1";
  readonly view: "dorsoplantar";
  readonly side: Side;
  readonly taps: { readonly [Name in TapName]?: Position };
}
