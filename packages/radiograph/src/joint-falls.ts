/** So far beyond an edge the neighbour across the joint may begin to rise, in steps. */
export interface JointSpace {
  readonly from: number;
  readonly to: number;
}

/**
 * Falls along a line out of a bone, each doubled where as steep a rise follows it: a joint surface faces its neighbour across a dark gap;
 * a sesamoid's edge, and the inner side of the neighbour's own plate, do not.
 * @param slopes - from the inside outwards; positive where the greys rise.
 * @returns none negative.
 */
export function jointFalls(slopes: Float64Array, { from, to }: JointSpace): Float64Array {
  return slopes.map((slope, at) => {
    if (slope >= 0) return 0;
    let rise = 0;
    for (let ahead = from; ahead <= to; ahead += 1) rise = Math.max(rise, slopes[at + ahead] ?? 0);
    return Math.min(-2 * slope, rise - slope);
  });
}
