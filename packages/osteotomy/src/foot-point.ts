import { intoFrame, type Point } from "@firstray/geometry";
import type { PlannableFoot } from "./plannable-foot.ts";

/** Where a point of the film (pixels) lies in the foot frame (x lateral, y distal), in the foot's unit. */
export function footPoint({ frame, pixelsPerUnit }: PlannableFoot, onFilm: Point): Point {
  const { x, y } = intoFrame(onFilm, frame);
  return { x: x / pixelsPerUnit, y: y / pixelsPerUnit };
}
