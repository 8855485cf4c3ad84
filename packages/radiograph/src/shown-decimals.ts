import type { MeasurementUnit } from "./measurement.ts";

/** With how many decimals a value is shown, and therefore compared. */
export const shownDecimals: Readonly<Record<MeasurementUnit, number>> = {
  deg: 1,
  mm: 1,
  "first-metatarsal-lengths": 3,
  "neck-widths": 2,
  grade: 0,
};
