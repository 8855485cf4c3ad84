import { type ChildProcess, fork } from "node:child_process";
import type { FuzzAnswer, FuzzTask } from "./fuzz-task.ts";

/** How the reading of one damaged file ended, and what it took. */
export interface FuzzReading {
  readonly kind: "film" | "refused" | "threw" | "crash" | "hang";
  readonly ms: number;
  readonly rssMb: number;
}

/** The product's own limit on one film: a reader that is silent for longer is killed. */
const silenceMs = 30_000;

/** A process that reads damaged films, one at a time; it may die of any of them. */
export interface FilmReader {
  readonly read: (task: FuzzTask) => Promise<FuzzReading>;
  readonly lives: () => boolean;
  readonly stop: () => void;
}

/** @param folder - of the real films, which the process loads for itself. */
export async function startFilmReader(folder: string): Promise<FilmReader> {
  const child = fork(new URL("./fuzz-reader.ts", import.meta.url), [folder], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  if ((await answerOf(child)).kind !== "ready") throw new Error("the process that reads damaged films must start, and did not");
  return {
    lives: () => child.connected,
    stop: () => child.kill("SIGKILL"),
    read: async (task) => {
      const started = performance.now();
      child.send(task);
      const { kind, rssMb } = await answerOf(child);
      return { kind: kind === "ready" ? "crash" : kind, rssMb, ms: performance.now() - started };
    },
  };
}

type Told = FuzzAnswer | { readonly kind: "crash" | "hang"; readonly rssMb: number };

function answerOf(child: ChildProcess): Promise<Told> {
  return new Promise((resolve) => {
    const settle = (told: Told): void => {
      clearTimeout(silent);
      child.removeAllListeners();
      resolve(told);
    };
    const silent = setTimeout(() => {
      child.kill("SIGKILL");
      settle({ kind: "hang", rssMb: 0 });
    }, silenceMs);
    child.once("message", (answer: FuzzAnswer) => settle(answer));
    child.once("exit", () => settle({ kind: "crash", rssMb: 0 }));
  });
}
