import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { DemoFilm } from "./demo-film.ts";
import type { DrawnFilm } from "./drawn-film.ts";

/** Draws films in processes of its own, as many at once as the machine has cores: the memory that they drew in ends with them. */
export interface DrawingOffice {
  readonly draw: (film: DemoFilm) => Promise<DrawnFilm>;
  readonly close: () => Promise<void>;
}

const mostProcesses = 4;

/** Opens the office; films wait in line for a free process. */
export function drawingOffice(): DrawingOffice {
  const workers = Array.from({ length: Math.min(availableParallelism(), mostProcesses) }, drawer);
  const free = [...workers];
  const waiting: ((worker: ChildProcess) => void)[] = [];
  const take = (): Promise<ChildProcess> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: ChildProcess): void => {
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
      await Promise.all(workers.map(ended));
    },
  };
}

function drawer(): ChildProcess {
  return fork(new URL("./drawing-worker.ts", import.meta.url), {
    serialization: "advanced",
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, "exit");
  worker.kill("SIGKILL"); // it keeps nothing
  await exit;
}

function answer(worker: ChildProcess, film: DemoFilm): Promise<DrawnFilm> {
  return new Promise((resolve, reject) => {
    const fail = (why: unknown): void =>
      reject(why instanceof Error ? why : new Error(`a film must be drawn, and its process ended with ${why}`));
    worker.once("error", fail).once("exit", fail);
    worker.once("message", (drawn: DrawnFilm) => {
      worker.off("error", fail).off("exit", fail);
      resolve(drawn);
    });
    worker.send(film);
  });
}
