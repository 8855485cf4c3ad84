import type { Instant } from "@firstray/record";

const dayMs = 86_400_000;

/** Whether the send loop has not gone round for a day, or never did. @param nowMs - milliseconds since 1970. */
export function standsStill(lastRanAt: Instant | undefined, nowMs: number): boolean {
  return lastRanAt === undefined || nowMs - Date.parse(lastRanAt) > dayMs;
}
