import type { GreyWindow } from "./grey-window.ts";
import { windowedGrey } from "./windowed-grey.ts";

const everyGrey = 65_536;

/** The brightness on screen (0 to 255) of each of the 65 536 stored greys. */
export function greyLookup(window: GreyWindow): Uint8ClampedArray {
  const lookup = new Uint8ClampedArray(everyGrey);
  for (let grey = 0; grey < everyGrey; grey += 1) lookup[grey] = Math.round(255 * windowedGrey(grey, window));
  return lookup;
}
