import type { Correction, PlannableFoot, PlanUnit } from "@firstray/osteotomy";

/** One number of a correction. */
export type CorrectionField = keyof Correction;

/** How far a number of a correction goes on the page, and how far one step of it leads. */
export interface FieldRange {
  readonly least: number;
  readonly most: number;
  /** Finer is never kept: nobody cuts finer. */
  readonly fine: number;
  /** Of an arrow key or a bracket. */
  readonly step: number;
  readonly decimals: number;
  readonly unit: PlanUnit | "deg";
}

const degrees = { fine: 0.1, step: 0.5, decimals: 1, unit: "deg" } as const;
/** Beyond the neck's width, so that one sees what forbids it. */
const widest = 1.2;

/** The range of each number on this foot: lengths in its own unit. */
export function correctionFields({ unit, neckWidth }: PlannableFoot): Readonly<Record<CorrectionField, FieldRange>> {
  const inMm = unit === "mm";
  const length = inMm ? ({ fine: 0.1, step: 0.5, decimals: 1, unit } as const) : ({ fine: 0.01, step: 0.05, decimals: 2, unit } as const);
  const aside = inMm ? 6 : 0.5;
  return {
    lateralShift: { least: 0, most: Math.ceil(widest * neckWidth * (inMm ? 1 : 10)) / (inMm ? 1 : 10), ...length },
    varusTiltDegrees: { least: -5, most: 15, ...degrees },
    plantarShift: { least: -aside, most: aside, ...length },
    kerf: { least: 0, most: inMm ? 4 : 0.3, ...length },
    obliquityDegrees: { least: -20, most: 20, ...degrees },
    tarsometatarsalReductionDegrees: { least: 0, most: 10, ...degrees },
  };
}
