import { type Axis, intoFrame } from "@firstray/geometry";
import { filmPoints, halluxValgusAngle, intermetatarsalAngle, type LandmarkName } from "@firstray/radiograph";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** Angles after a correction by the `head-base` axis, in degrees: what a plan aims at, since that axis sees the operation. */
export interface HeadBaseAngles {
  readonly intermetatarsal: number;
  /** Absent where no phalanx is marked. */
  readonly halluxValgus?: number;
}

/**
 * The angles alone, without interval: what a search asks for many times.
 * @source clinical-facts-4
 */
export function headBaseAngles(foot: PlannableFoot, correction: Correction): HeadBaseAngles {
  const points = filmPoints(correctedLandmarks(foot, correction));
  const line = (from: LandmarkName, to: LandmarkName): Axis | undefined => {
    const [start, end] = [points.get(from), points.get(to)];
    return start && end && { from: intoFrame(start, foot.frame), to: intoFrame(end, foot.frame) };
  };
  const firstMetatarsal = line("firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre");
  const secondMetatarsal = line("secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal");
  if (!firstMetatarsal || !secondMetatarsal) throw new RangeError("a plannable foot must have both metatarsals, got one without");
  const proximalPhalanx = line("proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal");
  return {
    intermetatarsal: intermetatarsalAngle({ firstMetatarsal, secondMetatarsal }),
    ...(proximalPhalanx && { halluxValgus: halluxValgusAngle({ firstMetatarsal, proximalPhalanx }) }),
  };
}
