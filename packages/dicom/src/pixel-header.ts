import type { DataSet } from "dicom-parser";
import type { FilmLimits } from "./film-limits.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { overLimits } from "./over-limits.ts";
import { refusals } from "./refusals.ts";

/** How one grey frame is laid out (DICOM PS3.3 C.7.6.3). */
export interface PixelHeader {
  readonly kind: "pixel-header";
  readonly columns: number;
  readonly rows: number;
  readonly bitsAllocated: 8 | 16;
  readonly bitsStored: number;
  /** How far the stored bits lie above the lowest bit of their word. */
  readonly lowestBit: number;
  readonly signed: boolean;
  /** Whether a value beyond the stored bits is a grey that overflowed; otherwise the bits above them are an overlay or a sign. */
  readonly saturates: boolean;
  /** MONOCHROME1: the smallest value is the brightest. */
  readonly inverted: boolean;
}

function notOneGreyFrame(dataSet: DataSet): FilmRefusal | undefined {
  if (!dataSet.elements["x7fe00010"]) return refusals.noPixelData;
  const frames = dataSet.intString("x00280008") ?? 1;
  if (frames > 1) return refusals.severalFrames(frames);
  const photometric = dataSet.string("x00280004") ?? "MONOCHROME2";
  const grey = photometric === "MONOCHROME1" || photometric === "MONOCHROME2";
  return grey && (dataSet.uint16("x00280002") ?? 1) === 1 ? undefined : refusals.colour;
}

function bitLayout(dataSet: DataSet): Pick<PixelHeader, "bitsAllocated" | "bitsStored" | "lowestBit"> | FilmRefusal {
  const bitsAllocated = dataSet.uint16("x00280100") ?? 0;
  if (bitsAllocated !== 8 && bitsAllocated !== 16) return refusals.unsupportedBits(bitsAllocated);
  const bitsStored = dataSet.uint16("x00280101") ?? bitsAllocated;
  const lowestBit = (dataSet.uint16("x00280102") ?? bitsStored - 1) - bitsStored + 1;
  if (bitsStored < 1 || lowestBit < 0 || lowestBit + bitsStored > bitsAllocated) return refusals.damaged;
  return { bitsAllocated, bitsStored, lowestBit };
}

/** Old files keep an overlay in the unused bits of the pixels (PS3.3 C.9.2, retired); its bit position is then not 0. */
function hidesOverlay(dataSet: DataSet): boolean {
  return Object.keys(dataSet.elements).some((tag) => /^x60[0-9a-f]{2}0102$/.test(tag) && dataSet.uint16(tag) !== 0);
}

/** What the header says about the pixels, or why they are no film; decided before any of them is decoded. */
export function pixelHeader(dataSet: DataSet, limits: FilmLimits): PixelHeader | FilmRefusal {
  const refusal = notOneGreyFrame(dataSet);
  if (refusal) return refusal;
  const columns = dataSet.uint16("x00280011") ?? 0;
  const rows = dataSet.uint16("x00280010") ?? 0;
  if (columns === 0 || rows === 0) return refusals.damaged;
  const tooLarge = overLimits(columns, rows, limits);
  if (tooLarge) return tooLarge;
  const layout = bitLayout(dataSet);
  if ("kind" in layout) return layout;
  const signed = dataSet.uint16("x00280103") === 1;
  const inverted = dataSet.string("x00280004") === "MONOCHROME1";
  return { kind: "pixel-header", columns, rows, ...layout, signed, saturates: !signed && !hidesOverlay(dataSet), inverted };
}
