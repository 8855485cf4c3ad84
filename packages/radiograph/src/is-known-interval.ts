import type { Interval } from "./measurement.ts";

/** Whether an interval has limits. */
export function isKnownInterval(interval: Interval): interval is readonly [low: number, high: number] {
  return Array.isArray(interval);
}
