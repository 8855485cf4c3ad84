import { distance } from "@firstray/geometry";
import type { ShaftTrace } from "./shaft-trace.ts";

/** Standard deviation of evenly spaced levels, as a share of their span; the span is half the bone's. */
const reportedShare = 0.3 * 0.5 * 2;

/** About how long a bone is whose shaft was traced, end to end, pixels: its two reported points lie one SD of its middle half to either side. */
export function shaftLength({ axis }: ShaftTrace): number {
  return distance(axis.from, axis.to) / reportedShare;
}
