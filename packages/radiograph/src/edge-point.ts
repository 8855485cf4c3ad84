/** Where an edge crosses a row of greys, in columns, and how steep it is, as a share of the typical row's steepest. */
export interface EdgePoint {
  readonly column: number;
  readonly strength: number;
}
