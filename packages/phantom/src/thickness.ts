import type { FilmWindow } from "./film-window.ts";
import type { Shadow } from "./projection.ts";
import { type Bounds, scan } from "./scan.ts";

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

/** Nearest and farthest point of the beam in any of several solids: their union's thickness where they leave no gap between them. */
export interface Span {
  readonly near: Float32Array;
  readonly far: Float32Array;
}

export function emptySpan({ columns, rows }: FilmWindow): Span {
  return { near: new Float32Array(columns * rows).fill(1e6), far: new Float32Array(columns * rows).fill(-1e6) };
}

export function widenSpan({ near, far }: Span, shadow: Shadow, window: FilmWindow): void {
  scan(shadow, window, (index, count, distance, perPixel, facing) => {
    let value = distance;
    for (let at = index; at < index + count; at += 1) {
      if (facing > 0) far[at] = Math.max(far[at] ?? 0, value);
      else near[at] = Math.min(near[at] ?? 0, value);
      value += perPixel;
    }
  });
}
