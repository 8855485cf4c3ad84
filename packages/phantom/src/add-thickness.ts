import type { FilmWindow } from "./film-window.ts";
import { type Bounds, scan } from "./scan.ts";
import type { Shadow } from "./shadow.ts";

/** Adds `weight` × the length of the beam inside a closed surface (mm) to every pixel of a raster. */
export function addThickness(raster: Float32Array, shadow: Shadow, window: FilmWindow, weight: number): Bounds {
  return scan(shadow, window, (index, count, distance, perPixel, facing) => {
    const signed = facing * weight;
    let value = distance * signed;
    for (let at = index; at < index + count; at += 1) {
      raster[at] = (raster[at] ?? 0) + value;
      value += perPixel * signed;
    }
  });
}
