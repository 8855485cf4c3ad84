import type { Achieved } from "@firstray/osteotomy";
import type { Calibration } from "@firstray/radiograph";
import type { PlanFile } from "./plan-file.ts";

/** Planned against achieved as JSON; lengths in the plan's `unit`. */
export function compareJson({ foot }: PlanFile, { kind: _, ...result }: Achieved, calibration: Calibration): string {
  return JSON.stringify({ unit: foot.unit, calibration, ...result }, undefined, 2);
}
