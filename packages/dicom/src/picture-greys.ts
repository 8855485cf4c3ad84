import type { FilmRefusal } from "./film-refusal.ts";
import { refusals } from "./refusals.ts";

/** 16 of 256: chroma noise of JPEG stays below it, a coloured mark does not. */
const toleranceShare = 1 / 16;
const colouredPixelsAllowed = 0.01;

/** Luminance of three-channel pixels (ITU-R BT.601 weights, which leave a grey pixel as it is), refused when more than 1 % of them are coloured. */
export function pictureGreys(channels: Uint8Array | Uint16Array, bits: number): Uint16Array | FilmRefusal {
  const tolerance = 2 ** bits * toleranceShare;
  const greys = new Uint16Array(channels.length / 3);
  let coloured = 0;
  for (let pixel = 0; pixel < greys.length; pixel++) {
    const red = channels[3 * pixel] ?? 0;
    const green = channels[3 * pixel + 1] ?? 0;
    const blue = channels[3 * pixel + 2] ?? 0;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > tolerance) coloured++;
    greys[pixel] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return coloured > greys.length * colouredPixelsAllowed ? refusals.colour : greys;
}
