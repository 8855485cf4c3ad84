import type { Element } from "dicom-parser";
import type { FilmRefusal } from "./film-refusal.ts";
import { refusals } from "./refusals.ts";

const item = 0xfffee000;
const sequenceDelimiter = 0xfffee0dd;
const headerLength = 8;

/**
 * The one compressed frame of an encapsulated pixel element: all fragments joined, the offset table left out (DICOM PS3.5 A.4).
 * Walked here rather than by the parser because the parser accepts fragments that run past the end of the file.
 */
export function encapsulatedFrame(bytes: Uint8Array, pixelData: Element): Uint8Array | FilmRefusal {
  if (!pixelData.hadUndefinedLength) return refusals.damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: Uint8Array[] = [];
  let at = pixelData.dataOffset;
  for (;;) {
    if (at + headerLength > bytes.length) return refusals.truncated;
    const tag = view.getUint16(at, true) * 0x10000 + view.getUint16(at + 2, true);
    if (tag === sequenceDelimiter) break;
    if (tag !== item) return refusals.damaged;
    const end = at + headerLength + view.getUint32(at + 4, true);
    if (end > bytes.length) return refusals.truncated;
    items.push(bytes.subarray(at + headerLength, end));
    at = end;
  }
  const [, ...fragments] = items;
  return fragments.length === 0 ? refusals.damaged : Buffer.concat(fragments);
}
