/** A picture of real numbers, row by row from the top left. */
export interface Raster {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}
