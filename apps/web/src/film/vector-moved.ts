import type { Position } from "@firstray/radiograph";
import type { FilmMotion } from "./film-motion.ts";

/** A vector under the motion: turned and enlarged, not shifted. */
export function vectorMoved([x, y]: Position, { along, turn }: FilmMotion): Position {
  return [along * x - turn * y, turn * x + along * y];
}
