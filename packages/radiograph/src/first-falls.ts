/** Share of an earlier fall that a later one is reduced by. */
const shadowed = 0.7;

/**
 * Falls along a line out of a bone, each reduced by the steepest one that lies well before it: the bone ends at the first; what falls
 * beyond it is its neighbour, or skin.
 * @param falls - from the inside outwards; negative where the greys rise.
 * @param gap - falls nearer together than this many steps belong to one edge.
 */
export function firstFalls(falls: Float64Array, gap: number): Float64Array {
  let before = 0;
  return falls.map((fall, at) => {
    before = Math.max(before, falls[at - gap] ?? 0);
    return Math.max(0, fall - shadowed * before);
  });
}
