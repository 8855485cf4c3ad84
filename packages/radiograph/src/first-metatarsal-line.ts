import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import type { AxisMethod } from "./measurement.ts";

const lines: Readonly<Record<AxisMethod, LineOfLandmarks>> = {
  shaft: { from: "firstMetatarsalShaftProximal", to: "firstMetatarsalShaftDistal" },
  "head-base": { from: "firstMetatarsalBaseCentre", to: "firstMetatarsalHeadCentre" },
  "articular-base": {
    from: "firstMetatarsalBaseCentre",
    to: ["firstMetatarsalHeadArticularMedial", "firstMetatarsalHeadArticularLateral"],
  },
};

/**
 * The long axis of the first metatarsal, base to head, by one of its three constructs. The constructs differ by 1 to 3° and
 * answer an osteotomy differently, so a value is only ever compared with one of the same method.
 * @source schneider1998
 */
export function firstMetatarsalLine(method: AxisMethod): LineOfLandmarks {
  return lines[method];
}
