/** A point on the paper: x to the right, y down, in the foot's unit. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
