/** Lowest and highest position in some direction. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}
