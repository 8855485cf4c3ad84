import type { Position } from "@firstray/radiograph";
import type { FilmMotion } from "./film-motion.ts";
import { vectorMoved } from "./vector-moved.ts";

/** A point under the motion. */
export function pointMoved(point: Position, motion: FilmMotion): Position {
  const [x, y] = vectorMoved(point, motion);
  return [x + motion.shift[0], y + motion.shift[1]];
}
