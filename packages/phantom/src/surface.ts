/** A closed surface: rings of points around an axis from one end to the other, then one point that closes each end. */
export interface Surface {
  readonly rings: number;
  readonly segments: number;
  /** x, y, z of every point, ring by ring; the last two are the ends. */
  readonly points: Float64Array;
  /** Corner indices, three per triangle, all turning the same way seen from outside. */
  readonly triangles: Uint32Array;
}

/** One ring of a surface: its point at each segment. */
export type RingOfPoints = (segment: number) => readonly [number, number, number];

/** The surface whose rings `ringAt` draws; rings −1 and `rings` stand for the two ends (their segment 0 counts). */
export function surfaceOf(rings: number, segments: number, ringAt: (ring: number) => RingOfPoints): Surface {
  const points = new Float64Array((rings * segments + 2) * 3);
  for (let ring = 0; ring < rings; ring += 1) {
    const pointAt = ringAt(ring);
    for (let segment = 0; segment < segments; segment += 1) points.set(pointAt(segment), (ring * segments + segment) * 3);
  }
  points.set(ringAt(-1)(0), rings * segments * 3);
  points.set(ringAt(rings)(0), (rings * segments + 1) * 3);
  return { rings, segments, points, triangles: trianglesOf(rings, segments) };
}

const known = new Map<string, Uint32Array>();

/** Corners depend on the counts alone, so each grid is made once. */
function trianglesOf(rings: number, segments: number): Uint32Array {
  const key = `${rings} ${segments}`;
  const made = known.get(key) ?? gridTriangles(rings, segments);
  known.set(key, made);
  return made;
}

function gridTriangles(rings: number, segments: number): Uint32Array {
  const corners: number[] = [];
  const first = rings * segments;
  const last = (rings - 1) * segments;
  for (let segment = 0; segment < segments; segment += 1) {
    const next = (segment + 1) % segments;
    corners.push(first, next, segment, first + 1, last + segment, last + next);
    for (let ring = 0; ring + 1 < rings; ring += 1) {
      const [near, far] = [ring * segments, (ring + 1) * segments];
      corners.push(near + segment, near + next, far + segment, near + next, far + next, far + segment);
    }
  }
  return Uint32Array.from(corners);
}
