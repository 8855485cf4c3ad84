/** A bone's shadow as its triangles throw it; its outline is their outermost edge. */
export interface Silhouette {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly triangles: Uint32Array;
}
