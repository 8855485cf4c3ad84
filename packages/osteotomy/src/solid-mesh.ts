/** A closed surface of triangles, as a graphics card takes it. */
export interface SolidMesh {
  /** x, y, z of each corner: the foot frame (x lateral, y distal, z dorsal), in the foot's unit. Corners on a sharp edge are there once for each face. */
  readonly positions: readonly number[];
  /** Three corners each, counter-clockwise from outside where x, y, z are a right-handed frame (a right foot). */
  readonly indices: readonly number[];
}
