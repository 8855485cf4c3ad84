import type { DisplayWindow } from "./display-window.ts";

const ignoredShare = 0.005;

/** The grey at which the running count of the histogram first exceeds a share of all pixels. */
function percentile(counts: Uint32Array, target: number): number {
  let running = 0;
  for (const [grey, count] of counts.entries()) {
    running += count;
    if (running > target) return grey;
  }
  return counts.length - 1;
}

/** A window for a film that suggests none: all greys but the darkest and the brightest 0.5 % of its pixels. */
export function histogramWindow(greys: Uint16Array, bits: number): DisplayWindow {
  const counts = new Uint32Array(2 ** bits);
  for (const grey of greys) counts[grey] = (counts[grey] ?? 0) + 1;
  const low = percentile(counts, greys.length * ignoredShare);
  const high = percentile(counts, greys.length * (1 - ignoredShare) - 1);
  return { centre: (low + high) / 2, width: Math.max(1, high - low) };
}
