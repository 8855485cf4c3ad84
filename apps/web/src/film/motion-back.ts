import type { FilmMotion } from "./film-motion.ts";
import { vectorMoved } from "./vector-moved.ts";

/** The motion back. */
export function motionBack({ along, turn, shift }: FilmMotion): FilmMotion {
  const size = along * along + turn * turn;
  const back = { along: along / size, turn: -turn / size, shift: [0, 0] } as const;
  const [x, y] = vectorMoved(shift, back);
  return { ...back, shift: [-x, -y] };
}
