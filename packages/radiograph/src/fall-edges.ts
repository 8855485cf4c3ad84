/** Where the greys fall along a column, at sub-pixel position. */
export interface FallEdge {
  readonly row: number;
  /** 1 for an edge that is steep enough; less for a fainter one. */
  readonly strength: number;
}

/** A fall fainter than this share of the typical one is noise. */
const faintest = 0.08;
/** From this share on, steeper is no clearer: the neighbour's dense plate is steeper than the bone's own edge. */
const clearEnough = 0.3;

/** The places in each column where the greys fall most steeply. @param slopes - column by column. */
export function fallEdges(slopes: readonly Float64Array[]): readonly (readonly FallEdge[])[] {
  const steepest = slopes.map((column) => -Math.min(...column)).sort((a, b) => a - b);
  const typical = Math.max(Number.MIN_VALUE, steepest[Math.floor(steepest.length / 2)] ?? 0);
  return slopes.map((column) => {
    const edges: FallEdge[] = [];
    for (let row = 1; row < column.length - 1; row += 1) {
      const [before = 0, at = 0, after = 0] = [column[row - 1], column[row], column[row + 1]];
      if (at >= before || at > after || -at < faintest * typical) continue;
      const shift = (before - after) / (2 * (before - 2 * at + after));
      edges.push({ row: row + shift, strength: Math.min(1, -at / typical / clearEnough) });
    }
    return edges;
  });
}
