import type { Position } from "@firstray/radiograph";

/** Quarter turns clockwise by which the film is shown. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** How a film is held up: turned first, then mirrored left to right. Nothing of it is ever stored. */
export interface FilmTurn {
  readonly quarterTurns: QuarterTurns;
  /** Shown the wrong way round, as through the back of the film. */
  readonly mirrored: boolean;
}

/** How a film lies in its window: which of its points is in the middle, how large a pixel of it is on screen, how it is held up. */
export interface FilmView extends FilmTurn {
  /** Film pixels. */
  readonly centre: Position;
  /** Screen pixels (CSS) per film pixel. */
  readonly scale: number;
}

/** The window on screen, CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}
