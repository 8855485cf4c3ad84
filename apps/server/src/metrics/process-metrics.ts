import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Metric } from "./metric.ts";

/** A watch over the event loop. */
type LoopWatch = ReturnType<typeof monitorEventLoopDelay>;

const resolutionMs = 20;
const nanosecondsPerSecond = 1e9;

/** Watches how late this process's event loop is. */
export function eventLoopWatch(): LoopWatch {
  const watch = monitorEventLoopDelay({ resolution: resolutionMs });
  watch.enable();
  return watch;
}

/** What the process says of itself; the lag is that since it was last asked. */
export function processMetrics(watch: LoopWatch): readonly Metric[] {
  const quantiles = [0.5, 0.99].map((quantile) => ({
    labels: { quantile: String(quantile) },
    value: lateSeconds(watch.percentile(quantile * 100)),
  }));
  const most = { labels: { quantile: "1" }, value: lateSeconds(watch.max) };
  watch.reset();
  const memory = process.memoryUsage.rss();
  return [
    {
      name: "firstray_event_loop_lag_seconds",
      help: "Delay of the event loop since the last scrape.",
      type: "gauge",
      samples: [...quantiles, most],
    },
    { name: "firstray_resident_memory_bytes", help: "Memory of this process.", type: "gauge", samples: [{ value: memory }] },
    { name: "firstray_uptime_seconds", help: "How long this process has run.", type: "gauge", samples: [{ value: process.uptime() }] },
  ];
}

/** What is measured is from one look to the next, which were to be so far apart anyway. */
function lateSeconds(nanoseconds: number): number {
  return Math.max(0, nanoseconds / nanosecondsPerSecond - resolutionMs / 1000);
}
