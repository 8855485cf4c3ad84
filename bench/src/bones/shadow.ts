import { type Beam, onFilm } from "./beam.ts";
import type { Mesh } from "./mesh.ts";

/** A surface as the beam throws it on the film: column and row of every point, and its distance along the ray in millimetres. */
export interface Shadow {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
  readonly triangles: Uint32Array;
}

/** The shadow of a surface. */
export function shadowOf({ points, triangles }: Mesh, beam: Beam): Shadow {
  const count = points.length / 3;
  const [x, y, distance] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count; index += 1) {
    const [column, row, along] = onFilm(beam, [points[3 * index] ?? 0, points[3 * index + 1] ?? 0, points[3 * index + 2] ?? 0]);
    x[index] = column;
    y[index] = row;
    distance[index] = along;
  }
  return { x, y, distance, triangles };
}
