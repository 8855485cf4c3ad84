/** What falls beyond an edge, and so belongs to something else. */
export interface Shadowing {
  /** Falls nearer together than this many steps belong to one edge. */
  readonly gap: number;
  /** How far beyond an edge a fall is still reduced by it, steps. */
  readonly reach: number;
  /** By what share of the edge's own fall. */
  readonly share: number;
}

/**
 * Falls along a line out of a bone, each reduced by the steepest one that lies well before it: the bone ends at the first; what falls
 * beyond it is its neighbour, or skin.
 * @param falls - from the inside outwards; negative where the greys rise.
 */
export function firstFalls(falls: Float64Array, { gap, reach, share }: Shadowing): Float64Array {
  return falls.map((fall, at) => {
    let before = 0;
    for (let inside = Math.max(0, at - reach); inside <= at - gap; inside += 1) before = Math.max(before, falls[inside] ?? 0);
    return Math.max(0, fall - share * before);
  });
}
