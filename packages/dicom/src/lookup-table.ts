import type { DataSet } from "dicom-parser";
import { wordsFrom } from "./words-from.ts";

/** A DICOM look-up table (PS3.3 C.11.1.1): values below the first mapped one take the first entry, values beyond the last take the last. */
export interface LookupTable {
  readonly firstMapped: number;
  readonly bits: number;
  readonly entries: Uint8Array | Uint16Array;
}

/** The first table of a LUT sequence; undefined when there is none, or it is shorter than it says. */
export function lookupTable(dataSet: DataSet, sequence: string, signed: boolean): LookupTable | undefined {
  const table = dataSet.elements[sequence]?.items?.[0]?.dataSet;
  const data = table?.elements["x00283006"];
  if (!table || !data) return undefined;
  const count = table.uint16("x00283002", 0) || 0x10000;
  const firstMapped = (signed ? table.int16("x00283002", 1) : table.uint16("x00283002", 1)) ?? 0;
  const bits = table.uint16("x00283002", 2) ?? 0;
  const bytes = table.byteArray.subarray(data.dataOffset, data.dataOffset + data.length);
  const entries = bytes.length === count ? bytes : wordsFrom(bytes, false).subarray(0, count);
  return bits < 1 || bits > 16 || entries.length < count ? undefined : { firstMapped, bits, entries };
}
