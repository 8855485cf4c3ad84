/** Median and 95th percentile of times in milliseconds. @throws RangeError when there is none. */
export function spread(times: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    if (time === undefined) throw new RangeError("a spread needs at least one time, got none");
    return time;
  };
  return { median: at(0.5), p95: at(0.95) };
}
