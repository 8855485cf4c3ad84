import type { CivilDate } from "@firstray/record";

const millisecondsPerDay = 86_400_000;

/** Whole days from one calendar day to another; negative when the second comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}
