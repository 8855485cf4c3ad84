import type { Event } from "@firstray/record";

/**
 * Of an entry, what a page shows of it or lets a person put right. A signed plan, and what came of it, are never corrected: of them the line in the
 * history is enough; whole, one is longer than everything else that a page of a patient reads.
 */
export function shownPayload(event: Event): unknown {
  switch (event.type) {
    case "PlanSigned": {
      const { plan, film, episode, foot, correction, planned } = event.payload;
      return { plan, film, episode, foot, correction, planned: { unit: planned.unit } };
    }
    case "CorrectionAchieved": {
      const { plan, film, foot, achieved } = event.payload;
      return { plan, film, foot, achieved: { lateralShift: achieved.lateralShift } };
    }
    default:
      return event.payload;
  }
}
