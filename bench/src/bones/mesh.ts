/** A closed triangle surface, millimetres; `points` holds x, y, z in turn, triangles turn counter-clockwise seen from outside. */
export interface Mesh {
  readonly points: Float64Array;
  readonly triangles: Uint32Array;
}
