/** From the 2.5th to the 97.5th percentile: where 95 % of the samples lie. */
export type Range = readonly [low: number, high: number];

/**
 * The range of samples, between neighbours in proportion.
 * @throws RangeError when there is none.
 */
export function rangeOf(samples: readonly number[]): Range {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    if (below === undefined || above === undefined) throw new RangeError("a range needs at least one sample, got none");
    return below + (place - Math.floor(place)) * (above - below);
  };
  return [at(0.025), at(0.975)];
}
