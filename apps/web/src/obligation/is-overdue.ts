import type { StandingKind } from "@firstray/contract";

/** Past its due day, not done and not waived. */
export function isOverdue(standing: StandingKind): boolean {
  return standing === "past-due" || standing === "late" || standing === "escalated";
}
