import type { GreyWindow } from "./grey-window.ts";

/** How bright a stored grey is on screen, 0 to 1: DICOM's linear window (PS3.3 C.11.2.1.2.1). */
export function windowedGrey(grey: number, { centre, width, inverted }: GreyWindow): number {
  const share = width > 1 ? (grey - (centre - 0.5)) / (width - 1) + 0.5 : Number(grey > centre - 0.5);
  const clamped = Math.min(Math.max(share, 0), 1);
  return inverted ? 1 - clamped : clamped;
}
