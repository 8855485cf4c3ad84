/** A place, or a displacement between two places, in a plane frame. The frame gives the unit (pixels of a film or millimetres). */
export interface Point {
  readonly x: number;
  readonly y: number;
}
