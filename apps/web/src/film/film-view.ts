import type { Position } from "@firstray/radiograph";

/** Quarter turns clockwise by which the film is shown. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** How a film lies in its window: which of its points is in the middle, how large a pixel of it is on screen, how it is turned. */
export interface FilmView {
  /** Film pixels. */
  readonly centre: Position;
  /** Screen pixels (CSS) per film pixel. */
  readonly scale: number;
  readonly quarterTurns: QuarterTurns;
}

/** The window on screen, CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}
