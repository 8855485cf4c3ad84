import type { DataSet } from "dicom-parser";
import { decimals } from "./decimals.ts";
import type { DisplayWindow } from "./display-window.ts";
import { type LookupTable, lookupTable } from "./lookup-table.ts";
import type { ToneScale } from "./tone-scale.ts";

const windowCentre = "x00281050";
const windowWidth = "x00281051";
const windowFunction = "x00281056";
const voiLutSequence = "x00283010";

function between(low: number, high: number, { greyOf }: ToneScale): DisplayWindow {
  const [one, other] = [greyOf(low), greyOf(high)];
  return { centre: (one + other) / 2, width: Math.max(1, Math.abs(other - one)) };
}

/** Where a VOI table does its work: from the first entry above 1 % of its output range to the last below 99 %. */
function rangeOf({ entries, firstMapped }: LookupTable): readonly [low: number, high: number] {
  const values = Array.from(entries);
  const darkest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const brightest = values.reduce((most, value) => Math.max(most, value), 0);
  const working = (value: number): boolean =>
    value > darkest + 0.01 * (brightest - darkest) && value < brightest - 0.01 * (brightest - darkest);
  const first = values.findIndex(working);
  const last = values.findLastIndex(working);
  return first < 0 ? [firstMapped, firstMapped + values.length - 1] : [firstMapped + first, firstMapped + last];
}

/**
 * The window that the header suggests, in greys: the first usable centre and width of the several it may give, else the range of its VOI table;
 * undefined when it suggests none. @source dicom-ps3.3-c.11.2
 */
export function headerWindow(dataSet: DataSet, scale: ToneScale, signed: boolean): DisplayWindow | undefined {
  // LINEAR counts pixels, LINEAR_EXACT measures: C.11.2.1.2.1 puts the middle at centre − 0.5 and spreads width − 1
  const counted = (dataSet.string(windowFunction) ?? "LINEAR") === "LINEAR" ? 1 : 0;
  const centres = decimals(dataSet, windowCentre);
  for (const [index, stated] of decimals(dataSet, windowWidth).entries()) {
    const centre = (centres[index] ?? Number.NaN) - counted / 2;
    const width = stated - counted;
    if (Number.isFinite(centre) && width > 0 && Number.isFinite(width)) return between(centre - width / 2, centre + width / 2, scale);
  }
  const table = lookupTable(dataSet, voiLutSequence, signed);
  return table && between(...rangeOf(table), scale);
}
