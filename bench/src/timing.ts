import { spread } from "./spread.ts";

/** Milliseconds per run of `work`: the median and the 95th percentile over `runs` runs after a warm-up of a tenth as many. */
export function timed(runs: number, work: (run: number) => void): ReturnType<typeof spread> {
  for (let run = 0; run < runs / 10; run++) work(run);
  return spread(
    Array.from({ length: runs }, (_, run) => {
      const started = performance.now();
      work(run);
      return performance.now() - started;
    }),
  );
}
