import type { ExecutionSpread, PlanSettings } from "@firstray/osteotomy";
import type { FieldRange } from "./correction-fields.ts";

const degrees = { least: 0, fine: 0.1, step: 0.5, decimals: 1, unit: "deg" } as const;
const millimetres = { least: 0, fine: 0.1, step: 0.5, decimals: 1, unit: "mm" } as const;

/** How far each setting goes on the page. */
export const settingRanges: Readonly<Record<keyof PlanSettings, FieldRange>> = {
  intermetatarsalTarget: { ...degrees, most: 20 },
  halluxValgusTarget: { ...degrees, most: 40 },
  leastContactMm: { ...millimetres, most: 12 },
  leastContactShare: { least: 0, most: 1, fine: 0.01, step: 0.05, decimals: 2, unit: "neck-widths" },
  leastWidthBeyondEminenceMm: { ...millimetres, most: 15 },
  cortexAndWireMm: { ...millimetres, most: 8 },
  wireToleranceMm: { ...millimetres, most: 5 },
};

/** How far each spread goes. */
export const executionRanges: Readonly<Record<keyof ExecutionSpread, FieldRange>> = {
  lateralShiftMm: { ...millimetres, most: 5 },
  varusTiltDegrees: { ...degrees, most: 10 },
  plantarShiftMm: { ...millimetres, most: 5 },
  kerfMm: { ...millimetres, most: 3 },
  obliquityDegrees: { ...degrees, most: 10 },
};
