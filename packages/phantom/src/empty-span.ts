import type { FilmWindow } from "./film-window.ts";

/** Nearest and farthest point of the beam in any of several solids: their union's thickness where they leave no gap between them. */
export interface Span {
  readonly near: Float32Array;
  readonly far: Float32Array;
}

/** A span that no solid has been taken into yet. */
export function emptySpan({ columns, rows }: FilmWindow): Span {
  return { near: new Float32Array(columns * rows).fill(1e6), far: new Float32Array(columns * rows).fill(-1e6) };
}
