import type { DisplayWindow } from "./display-window.ts";

const ignoredShare = 0.005;

/** The grey at which so many pixels are as dark or darker. */
function greyReaching(counts: Uint32Array, pixels: number): number {
  let running = 0;
  for (const [grey, count] of counts.entries()) {
    running += count;
    if (running >= pixels) return grey;
  }
  return counts.length - 1;
}

/** A window for a film that suggests none: all greys but the darkest and the brightest 0.5 % of its pixels. */
export function histogramWindow(greys: Uint16Array, bits: number): DisplayWindow {
  const counts = new Uint32Array(2 ** bits);
  for (const grey of greys) counts[grey] = (counts[grey] ?? 0) + 1;
  const low = greyReaching(counts, Math.floor(greys.length * ignoredShare) + 1);
  const high = greyReaching(counts, Math.ceil(greys.length * (1 - ignoredShare)));
  return { centre: (low + high) / 2, width: Math.max(1, high - low) };
}
