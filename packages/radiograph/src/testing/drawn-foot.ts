import type { LandmarkFile, LandmarkName, LandmarkPoint, Side } from "../landmark.ts";

/** The angles of an exactly drawn foot, degrees. */
export interface DrawnFoot {
  readonly halluxValgus: number;
  readonly intermetatarsal: number;
  readonly side?: Side;
  /** Spread of every landmark, pixels. */
  readonly sd?: readonly [along: number, across: number];
}

/**
 * A right foot on a film, toes up: landmarks of the shafts placed exactly at the angles asked for. Second metatarsal upright at
 * x = 600; the first metatarsal's shaft from its base at (450, 1000), 400 pixels long.
 */
export function drawnFoot({ halluxValgus, intermetatarsal, side = "right", sd }: DrawnFoot): LandmarkFile {
  const from = (x: number, y: number, degrees: number, along: number): LandmarkPoint => {
    const radians = (degrees * Math.PI) / 180;
    const at = [x + along * Math.sin(radians), y - along * Math.cos(radians)] as const;
    return sd === undefined ? at : { at, sd };
  };
  const head = { x: 450 - 400 * Math.sin((intermetatarsal * Math.PI) / 180), y: 1000 - 400 * Math.cos((intermetatarsal * Math.PI) / 180) };
  const phalanx = halluxValgus - intermetatarsal;
  const points: Partial<Record<LandmarkName, LandmarkPoint>> = {
    firstMetatarsalShaftProximal: from(450, 1000, -intermetatarsal, 120),
    firstMetatarsalShaftDistal: from(450, 1000, -intermetatarsal, 280),
    secondMetatarsalShaftProximal: from(600, 1000, 0, 120),
    secondMetatarsalShaftDistal: from(600, 1000, 0, 320),
    proximalPhalanxShaftProximal: from(head.x, head.y, phalanx, 60),
    proximalPhalanxShaftDistal: from(head.x, head.y, phalanx, 150),
  };
  return { format: "firstray-landmarks/1", view: "dorsoplantar", side, points };
}
