import type { Position } from "@firstray/radiograph";

/** A turn, an enlargement and a shift from one film's pixels to another's: x′ = along·x − turn·y + shift, y′ = turn·x + along·y + shift. */
export interface FilmMotion {
  readonly along: number;
  readonly turn: number;
  readonly shift: Position;
}
