import type { FanPoint } from "./fan-contour.ts";

/** Three quarters of a clear outline fall by more than this share of its median fall. */
const share = 0.4;

/** Whether what was followed is an outline nearly throughout: where there is none, the greys fall here and rise there. */
export function isClearOutline(outline: readonly FanPoint[]): boolean {
  const falls = outline.map(({ fall }) => fall).sort((a, b) => a - b);
  const [quarter, half] = [falls[Math.floor(falls.length / 4)] ?? 0, falls[Math.floor(falls.length / 2)] ?? 0];
  return half > 0 && quarter > share * half;
}
