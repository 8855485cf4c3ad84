import type { Position } from "@firstray/radiograph";

/** A turn, an enlargement and a shift from one film's pixels to another's: x′ = along·x − turn·y + shift, y′ = turn·x + along·y + shift. */
export interface FilmMotion {
  readonly along: number;
  readonly turn: number;
  readonly shift: Position;
}

/** A vector under the motion: turned and enlarged, not shifted. */
export function vectorMoved([x, y]: Position, { along, turn }: FilmMotion): Position {
  return [along * x - turn * y, turn * x + along * y];
}

/** A point under the motion. */
export function pointMoved(point: Position, motion: FilmMotion): Position {
  const [x, y] = vectorMoved(point, motion);
  return [x + motion.shift[0], y + motion.shift[1]];
}

/** The motion back. */
export function backwards({ along, turn, shift }: FilmMotion): FilmMotion {
  const size = along * along + turn * turn;
  const back = { along: along / size, turn: -turn / size, shift: [0, 0] } as const;
  const [x, y] = vectorMoved(shift, back);
  return { ...back, shift: [-x, -y] };
}
