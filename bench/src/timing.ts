/** Milliseconds per run of `work`: the median and the 95th percentile over `runs` runs after a warm-up of a tenth as many. */
export function timed(runs: number, work: (run: number) => void): { readonly median: number; readonly p95: number } {
  for (let run = 0; run < runs / 10; run++) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const started = performance.now();
    work(run);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.POSITIVE_INFINITY;
  return { median: at(0.5), p95: at(0.95) };
}
