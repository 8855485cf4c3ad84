import type { PixelHeader } from "./pixel-header.ts";
import type { StoredSamples } from "./stored-samples.ts";
import type { ToneScale } from "./tone-scale.ts";

/** Greys from stored samples: the stored bits are cut out of their word (overlays may lie beside them) and toned. */
export function greysFrom({ samples }: StoredSamples, { lowestBit, bitsStored }: PixelHeader, { tones }: ToneScale): Uint16Array {
  const mask = 2 ** bitsStored - 1;
  const greys = new Uint16Array(samples.length);
  for (let index = 0; index < greys.length; index++) greys[index] = tones[((samples[index] ?? 0) >> lowestBit) & mask] ?? 0;
  return greys;
}
