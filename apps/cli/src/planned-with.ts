import {
  type Correction,
  type PlannableFoot,
  type PlannedNumbers,
  type PlanSettings,
  plannedNumbers,
  usualExecutionSpread,
} from "@firstray/osteotomy";
import type { LandmarkFile } from "@firstray/radiograph";

/** A plan and all that follows from it. */
export type Planned = {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly numbers: PlannedNumbers;
};

/** The numbers of a plan as a signed one has them, by the usual spread of execution: the command line knows no surgeon. */
export function plannedWith({ lateral, ...plan }: Omit<Planned, "numbers"> & { readonly lateral?: LandmarkFile }): Planned {
  return { ...plan, numbers: plannedNumbers({ ...plan, execution: usualExecutionSpread, ...(lateral && { lateral }) }) };
}
