import type { GreyWindow } from "./grey-window.ts";

/** The window after the hand moved: to the right wider (softer), down darker; a drag over 500 CSS pixels spans all the film's greys. */
export function draggedWindow(window: GreyWindow, [across, down]: readonly [number, number], bits: number): GreyWindow {
  const greysPerPixel = 2 ** bits / 500;
  return {
    ...window,
    width: Math.max(1, window.width + across * greysPerPixel),
    centre: Math.min(Math.max(window.centre + down * greysPerPixel, 0), 2 ** bits),
  };
}
