import { offsetFromAxis } from "@firstray/geometry";
import type { Side } from "./landmark.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { ShaftTrace } from "./shaft-trace.ts";

/**
 * On which hand of distal the lesser toes lie on a film: 1 right, −1 left. The second metatarsal decides; the label only where it is not traced.
 */
export function filmHand(first: ShaftTrace | undefined, second: ShaftTrace | undefined, labelled: Side): 1 | -1 {
  if (first === undefined || second === undefined) return labelled === "right" ? 1 : -1;
  // With y down, what lies to the right of distal has a negative offset.
  return offsetFromAxis(shaftMiddle(second), first.axis) < 0 ? 1 : -1;
}
