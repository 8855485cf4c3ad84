import type { FilmView, QuarterTurns, Viewport } from "./film-view.ts";

/** A film as its file holds it, in pixels. */
export interface FilmSize {
  readonly columns: number;
  readonly rows: number;
}

/** The whole film in its window, as large as it goes. */
export function fittedView({ columns, rows }: FilmSize, { width, height }: Viewport, quarterTurns: QuarterTurns = 0): FilmView {
  const lying = quarterTurns % 2 === 1;
  const scale = Math.min(width / (lying ? rows : columns), height / (lying ? columns : rows));
  return { centre: [(columns - 1) / 2, (rows - 1) / 2], scale: Math.max(scale, 0.01), quarterTurns };
}
