import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DemoFilm } from "./demo-film.ts";
import type { DrawnFilm } from "./drawn-film.ts";

/** Draws films in threads of its own, as many at once as the machine has cores. */
export interface DrawingOffice {
  readonly draw: (film: DemoFilm) => Promise<DrawnFilm>;
  readonly close: () => Promise<void>;
}

const mostThreads = 4;

/** Opens the office; films wait in line for a free thread. */
export function drawingOffice(): DrawingOffice {
  const workers = Array.from(
    { length: Math.min(availableParallelism(), mostThreads) },
    () => new Worker(new URL("./drawing-worker.ts", import.meta.url)),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    draw: async (film) => {
      const worker = await take();
      try {
        return await answer(worker, film);
      } finally {
        giveBack(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answer(worker: Worker, film: DemoFilm): Promise<DrawnFilm> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error);
    worker.once("error", fail);
    worker.once("message", (drawn: DrawnFilm) => {
      worker.off("error", fail);
      resolve(drawn);
    });
    worker.postMessage(film);
  });
}
