/** A place in the foot frame with its height: x lateral, y distal, z dorsal; in the foot's unit. Seen from above, z disappears. */
export interface SolidPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
