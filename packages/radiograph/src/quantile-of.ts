/** The value below which this share of sorted values lies (nearest rank). @throws RangeError when there is none. */
export function quantileOf(sorted: Float32Array, share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))];
  if (value === undefined) throw new RangeError("a quantile needs at least one value, got none");
  return value;
}
