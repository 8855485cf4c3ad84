import { Worker } from "node:worker_threads";
import type { Film, FilmRefusal } from "@firstray/dicom";

const heapMegabytes = 1024;

/**
 * Decodes a film in a worker thread, whose standard output goes nowhere: the JPEG 2000 decoder writes lines of its own, and ours is the result's.
 * @throws the worker's error when it ends without an answer, as when it runs out of memory.
 */
export function decodeFilm(bytes: Uint8Array): Promise<Film | FilmRefusal> {
  const worker = new Worker(new URL("film-worker.ts", import.meta.url), {
    workerData: bytes,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the film's decoder ended with ${code} and without an answer`)));
  });
}
