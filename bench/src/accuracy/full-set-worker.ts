import { parentPort, workerData } from "node:worker_threads";
import { attempted } from "./attempted.ts";
import { filmSeed } from "./film-seed.ts";
import { fullSetReading } from "./full-set-reading.ts";
import { phantomKnownFilm } from "./phantom-known-film.ts";
import type { WorkOrder } from "./work-order.ts";

/** Reads its share of the phantoms through, and posts each result as it comes; a foot that cannot stand is left out. */
function work({ run, first, stride, end }: WorkOrder): void {
  for (let index = first; index < end; index += stride) {
    const seed = filmSeed(run, index);
    const known = attempted(() => phantomKnownFilm(seed));
    if (!("kind" in known)) parentPort?.postMessage(fullSetReading(known, seed));
  }
}

// Only this bench starts this worker, and always with an order.
work(workerData as WorkOrder);
