import type { Element } from "dicom-parser";
import type { FilmRefusal } from "./film-refusal.ts";
import type { PixelHeader } from "./pixel-header.ts";
import { refusals } from "./refusals.ts";
import type { StoredSamples } from "./stored-samples.ts";
import { wordsFrom } from "./words-from.ts";

/** The samples of an uncompressed frame; refused when the file or its pixel element ends before the last row. */
export function nativeSamples(bytes: Uint8Array, pixelData: Element, header: PixelHeader, bigEndian: boolean): StoredSamples | FilmRefusal {
  if (pixelData.hadUndefinedLength) return refusals.damaged;
  const needed = header.columns * header.rows * (header.bitsAllocated / 8);
  if (pixelData.length < needed || pixelData.dataOffset + needed > bytes.length) return refusals.truncated;
  const frame = bytes.subarray(pixelData.dataOffset, pixelData.dataOffset + needed);
  return { kind: "samples", samples: header.bitsAllocated === 8 ? frame : wordsFrom(frame, bigEndian) };
}
