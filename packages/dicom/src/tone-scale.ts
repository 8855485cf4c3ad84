import type { DataSet } from "dicom-parser";
import { decimals } from "./decimals.ts";
import { type LookupTable, lookupTable } from "./lookup-table.ts";
import type { PixelHeader } from "./pixel-header.ts";

/** How stored bits become greys that grow brighter. */
export interface ToneScale {
  /** The grey of every pattern of stored bits. */
  readonly tones: Uint16Array;
  readonly bits: number;
  /** The grey (not rounded, not clamped) of a value in the units of the header's window. */
  readonly greyOf: (modalityValue: number) => number;
}

const modalityLutSequence = "x00283000";

/** 0 for what is no number: an unreadable rescale is none. */
function usable(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

function linear(dataSet: DataSet, header: PixelHeader): ToneScale {
  const { bitsStored, signed, inverted } = header;
  const slope = usable(decimals(dataSet, "x00281053")[0]) || 1;
  const intercept = usable(decimals(dataSet, "x00281052")[0]);
  const brightest = 2 ** bitsStored - 1;
  const zero = signed ? 2 ** (bitsStored - 1) : 0;
  const descending = inverted !== slope < 0;
  const flips = zero ^ (descending ? brightest : 0);
  const greyOf = (modalityValue: number): number => {
    const unsigned = (modalityValue - intercept) / slope + zero;
    return descending ? brightest - unsigned : unsigned;
  };
  return { tones: Uint16Array.from({ length: brightest + 1 }, (_, stored) => stored ^ flips), bits: bitsStored, greyOf };
}

function tabulated(table: LookupTable, header: PixelHeader): ToneScale {
  const { bitsStored, signed, inverted } = header;
  const patterns = 2 ** bitsStored;
  const brightest = 2 ** table.bits - 1;
  const storedValue = (stored: number): number => (signed && stored >= patterns / 2 ? stored - patterns : stored);
  const entryOf = (value: number): number => table.entries[Math.min(Math.max(value - table.firstMapped, 0), table.entries.length - 1)] ?? 0;
  const greyOf = (modalityValue: number): number => (inverted ? brightest - modalityValue : modalityValue);
  const tones = Uint16Array.from({ length: patterns }, (_, stored) => greyOf(entryOf(storedValue(stored)) & brightest));
  return { tones, bits: table.bits, greyOf };
}

/**
 * The film's tone scale. A linear rescale only renames greys, so the stored ones are kept exactly and only the window is translated;
 * signed values are shifted up, MONOCHROME1 and falling slopes are turned over. A modality table (old CR) is applied.
 * @source dicom-ps3.3-c.11.1
 */
export function toneScale(dataSet: DataSet, header: PixelHeader): ToneScale {
  const table = lookupTable(dataSet, modalityLutSequence, header.signed);
  return table ? tabulated(table, header) : linear(dataSet, header);
}
