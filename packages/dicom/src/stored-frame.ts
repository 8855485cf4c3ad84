import { codecSamples } from "./codec-samples.ts";
import { encapsulatedFrame } from "./encapsulated-frame.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { nativeSamples } from "./native-samples.ts";
import type { ParsedDataSet } from "./parse-data-set.ts";
import type { PixelHeader } from "./pixel-header.ts";
import { refusals } from "./refusals.ts";
import { rleSamples } from "./rle-samples.ts";
import type { StoredSamples } from "./stored-samples.ts";

/** The one frame of a DICOM file, decompressed but not yet given a meaning. */
export async function storedFrame(bytes: Uint8Array, parsed: ParsedDataSet, header: PixelHeader): Promise<StoredSamples | FilmRefusal> {
  const { dataSet, syntax } = parsed;
  const pixelData = dataSet.elements["x7fe00010"];
  if (!pixelData) return refusals.noPixelData;
  if (syntax.coding === "native" || syntax.coding === "native-big-endian") {
    return nativeSamples(bytes, pixelData, header, syntax.coding === "native-big-endian");
  }
  const frame = encapsulatedFrame(bytes, pixelData);
  if ("kind" in frame) return frame;
  return syntax.coding === "rle" ? rleSamples(frame, header) : codecSamples(frame, header, syntax);
}
