import { Worker } from "node:worker_threads";
import type { FullSetResult } from "./full-set-result.ts";
import type { WorkOrder } from "./work-order.ts";

const workers = 2;
/** Every so many phantoms of a run are read through. */
const every = 5;

/** Reads every fifth of a run's phantoms through, in two threads. @returns by seed. */
export async function fullSetFilms(run: number, films: number): Promise<readonly FullSetResult[]> {
  const orders = Array.from({ length: workers }, (_, index): WorkOrder => {
    return { source: "phantoms", run, first: index * every, stride: workers * every, end: films };
  });
  const results = await Promise.all(orders.map(carriedOut));
  return results.flat().sort((a, b) => a.seed - b.seed);
}

function carriedOut(order: WorkOrder): Promise<readonly FullSetResult[]> {
  return new Promise((resolve, reject) => {
    const results: FullSetResult[] = [];
    const worker = new Worker(new URL("./full-set-worker.ts", import.meta.url), { workerData: order });
    worker.on("message", (result: FullSetResult) => results.push(result));
    worker.on("error", reject);
    worker.on("exit", () => resolve(results));
  });
}
