import type { FilmRefusal } from "./film-refusal.ts";
import type { PixelHeader } from "./pixel-header.ts";
import { refusals } from "./refusals.ts";
import type { StoredSamples } from "./stored-samples.ts";

const headerLength = 64;

/** One PackBits segment, exactly `length` bytes; undefined when the segment runs out before. */
function unpacked(segment: Uint8Array, length: number): Uint8Array | undefined {
  const out = new Uint8Array(length);
  let filled = 0;
  let at = 0;
  while (filled < length) {
    const control = segment[at];
    if (control === undefined) return undefined;
    if (control < 128) {
      const literal = segment.subarray(at + 1, at + 2 + control);
      if (literal.length <= control) return undefined;
      out.set(literal.subarray(0, length - filled), filled);
      filled += literal.length;
      at += 2 + control;
    } else if (control > 128) {
      const repeated = segment[at + 1];
      if (repeated === undefined) return undefined;
      out.fill(repeated, filled, filled + 257 - control);
      filled += 257 - control;
      at += 2;
    } else {
      at += 1;
    }
  }
  return out;
}

/** High and low bytes, each a plane of its own, joined into words. */
function joined(high: Uint8Array, low: Uint8Array): Uint16Array {
  const words = new Uint16Array(low.length);
  for (let index = 0; index < words.length; index++) words[index] = ((high[index] ?? 0) << 8) | (low[index] ?? 0);
  return words;
}

/**
 * RLE Lossless (DICOM PS3.5 annex G): one segment per byte of the word, the highest first.
 * Decoded here because a codec that leaves a short segment's rows black shows half a film as a whole one.
 */
export function rleSamples(frame: Uint8Array, header: PixelHeader): StoredSamples | FilmRefusal {
  if (frame.length < headerLength) return refusals.truncated;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const segments = header.bitsAllocated / 8;
  if (view.getUint32(0, true) !== segments) return refusals.damaged;
  const offsets = [1, 2].slice(0, segments).map((index) => view.getUint32(index * 4, true));
  const planes = offsets.map((offset, index) => unpacked(frame.subarray(offset, offsets[index + 1]), header.columns * header.rows));
  const [high, low] = planes;
  if (!high) return refusals.truncated;
  if (segments === 1) return { kind: "samples", samples: high };
  return low ? { kind: "samples", samples: joined(high, low) } : refusals.truncated;
}
