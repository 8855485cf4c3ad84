import type { PlanDraft, PlanReply } from "@firstray/contract";
import { noCorrection, type PlannableFoot } from "@firstray/osteotomy";

/** Diameter of the usual cutter: what a first plan takes the bone to lose. */
const usualKerfMm = 2;

/** What planning begins with where nothing was kept: nothing moved yet, by the surgeon's own settings. */
export function firstDraft({ settings, execution }: PlanReply, foot: PlannableFoot): PlanDraft {
  const kerf = foot.unit === "mm" ? usualKerfMm : 0;
  return { alternatives: [{ correction: { ...noCorrection, kerf } }], chosen: 0, settings, execution };
}
