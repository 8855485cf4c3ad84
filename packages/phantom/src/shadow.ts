/** A surface as the beam throws it on the film: film millimetres, and each point's distance from the source less one metre. */
export interface Shadow {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
  readonly triangles: Uint32Array;
  readonly sense: 1 | -1;
}
