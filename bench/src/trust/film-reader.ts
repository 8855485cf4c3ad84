import { type ChildProcess, fork } from "node:child_process";
import { defaultDecodeLimits } from "../../../apps/server/src/film/decode-limits.ts";
import { residentMegabytes } from "../../../apps/server/src/film/resident-megabytes.ts";
import type { FuzzFolders } from "./fuzz-seeds.ts";
import type { FuzzAnswer, FuzzTask } from "./fuzz-task.ts";

/** How the reading of one damaged file ended, and what it took; `too-slow` and `too-large` were ended by the limits of the product's own intake. */
export interface FuzzReading {
  readonly kind: "film" | "refused" | "threw" | "crash" | "too-slow" | "too-large";
  readonly ms: number;
  readonly mostMb: number;
  /** What was thrown, or how the process ended. */
  readonly what?: string;
}

const watchEveryMs = 50;

/** A process that reads damaged films, one at a time; it may die of any of them. */
export interface FilmReader {
  readonly read: (task: FuzzTask) => Promise<FuzzReading>;
  readonly lives: () => boolean;
  readonly stop: () => void;
}

/** @param folders - of the films, which the process loads for itself. */
export async function startFilmReader({ real, made }: FuzzFolders): Promise<FilmReader> {
  const child = fork(new URL("./fuzz-reader.ts", import.meta.url), [real, made], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let complaint = "";
  child.stderr?.on("data", (said: Buffer) => {
    complaint = `${complaint}${said}`.slice(-500);
  });
  const started = await answerOf(child);
  if (started.kind !== "ready") throw new Error(`the process that reads damaged films must start, and said ${complaint}`);
  return {
    lives: () => child.connected,
    stop: () => child.kill("SIGKILL"),
    read: async (task) => {
      const began = performance.now();
      child.send(task);
      const { kind, what, mostMb } = await answerOf(child);
      const ms = performance.now() - began;
      if (kind === "ready") throw new Error("the process that reads damaged films must say that it is ready once");
      return { kind, ms, mostMb, ...((what ?? kind === "crash") && { what: what ?? complaint }) };
    },
  };
}

interface Told {
  readonly kind: FuzzReading["kind"] | FuzzAnswer["kind"];
  readonly what?: string;
  readonly mostMb: number;
}

/** What the process says next, watched as the intake watches it. */
function answerOf(child: ChildProcess): Promise<Told> {
  return new Promise((resolve) => {
    let mostMb = 0;
    const settle = (told: Omit<Told, "mostMb">): void => {
      clearTimeout(slow);
      clearInterval(watch);
      child.removeAllListeners();
      resolve({ ...told, mostMb });
    };
    const end = (kind: "too-slow" | "too-large"): void => {
      child.kill("SIGKILL");
      settle({ kind });
    };
    const slow = setTimeout(() => end("too-slow"), defaultDecodeLimits.timeMs);
    const watch = setInterval(async () => {
      mostMb = Math.max(mostMb, await residentMegabytes(child.pid ?? 0));
      if (mostMb > defaultDecodeLimits.memoryMb) end("too-large");
    }, watchEveryMs);
    child.once("message", (answer: FuzzAnswer) => {
      mostMb = Math.max(mostMb, answer.rssMb);
      settle(answer);
    });
    child.once("exit", (code, signal) => settle({ kind: "crash", what: `ended with ${signal ?? code}` }));
  });
}
