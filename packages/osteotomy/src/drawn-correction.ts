import type { Random } from "@firstray/geometry";
import type { Correction } from "./correction.ts";
import type { ExecutionSpread } from "./execution-spread.ts";
import { normalDraw } from "./normal-draw.ts";
import type { PlanUnit } from "./plannable-foot.ts";

/** Mean width of a first metatarsal's neck, men and women: makes millimetres into neck widths on a film without a scale. @source pmc5713710 */
const usualNeckWidthMm = 12.7;

/** The correction as an operation might carry it out. A cutter never gives bone back. */
export function drawnCorrection(planned: Correction, spread: ExecutionSpread, unit: PlanUnit, random: Random): Correction {
  const perMm = unit === "mm" ? 1 : 1 / usualNeckWidthMm;
  const off = (mm: number): number => normalDraw(random, mm) * perMm;
  return {
    ...planned,
    lateralShift: planned.lateralShift + off(spread.lateralShiftMm),
    varusTiltDegrees: planned.varusTiltDegrees + normalDraw(random, spread.varusTiltDegrees),
    plantarShift: planned.plantarShift + off(spread.plantarShiftMm),
    kerf: Math.max(0, planned.kerf + off(spread.kerfMm)),
    obliquityDegrees: planned.obliquityDegrees + normalDraw(random, spread.obliquityDegrees),
  };
}
