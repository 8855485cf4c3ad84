import type { Point } from "@firstray/geometry";

/** How one film is laid on another: enlarged, turned and shifted; never mirrored. Pixels of the one to pixels of the other. */
export interface FilmMotion {
  readonly scale: number;
  /** Counted from x towards y: clockwise as a film is seen. */
  readonly turnDegrees: number;
  readonly shift: Point;
}

/** Where a point of the one film lies on the other. */
export function laidOn({ x, y }: Point, { scale, turnDegrees, shift }: FilmMotion): Point {
  const radians = (turnDegrees * Math.PI) / 180;
  const [c, s] = [scale * Math.cos(radians), scale * Math.sin(radians)];
  return { x: c * x - s * y + shift.x, y: s * x + c * y + shift.y };
}
