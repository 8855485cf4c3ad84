import { Worker } from "node:worker_threads";
import type { FilmResult, Undrawn } from "./film-result.ts";
import type { FilmSource } from "./known-film.ts";
import type { WorkOrder } from "./work-order.ts";

const workers = 2;

/** Judges `films` films of a run, in two threads. @returns by seed. */
export async function judgedFilms(source: FilmSource, run: number, films: number): Promise<readonly FilmResult[]> {
  const orders = Array.from({ length: workers }, (_, index): WorkOrder => ({ source, run, first: index, stride: workers, end: films }));
  const results = await Promise.all(orders.map(carriedOut));
  return results.flat().sort((a, b) => a.seed - b.seed);
}

function carriedOut(order: WorkOrder): Promise<readonly FilmResult[]> {
  return new Promise((resolve, reject) => {
    const results: FilmResult[] = [];
    const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { workerData: order });
    worker.on("message", (result: FilmResult | Undrawn) => {
      if ("kind" in result) console.error(`Film ${result.seed} of the ${order.source} could not be made and is left out.`);
      else results.push(result);
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(results));
  });
}
