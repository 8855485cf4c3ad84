import type { PixelHeader } from "./pixel-header.ts";
import type { StoredSamples } from "./stored-samples.ts";
import type { ToneScale } from "./tone-scale.ts";

/**
 * Greys from stored samples: the stored bits are cut out of their word and toned. A value that overflowed its bits (some exporters write 4096
 * in 12) is the largest grey, not the smallest that cutting would make of it: white bone must not turn black.
 */
export function greysFrom(
  { samples }: StoredSamples,
  { lowestBit, bitsStored, saturates }: PixelHeader,
  { tones }: ToneScale,
): Uint16Array {
  const mask = 2 ** bitsStored - 1;
  const greys = new Uint16Array(samples.length);
  for (let index = 0; index < greys.length; index++) {
    const value = (samples[index] ?? 0) >> lowestBit;
    greys[index] = tones[saturates && value > mask ? mask : value & mask] ?? 0;
  }
  return greys;
}
