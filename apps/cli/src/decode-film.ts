import { Worker } from "node:worker_threads";
import type { Film, FilmRefusal } from "@firstray/dicom";
import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** What decoding one film may cost. */
export type DecodingLimits = { readonly timeMs: number; readonly heapMegabytes: number };

const usualLimits: DecodingLimits = { timeMs: 30_000, heapMegabytes: 1024 };

const tooSlow = refused({
  en: "The film takes too long to read: export it again uncompressed, or without the rest of the study.",
  fr: "La lecture du cliché prend trop de temps : réexportez-le sans compression, ou sans le reste de l’étude.",
});
const tooLarge = refused({
  en: "The film needs too much memory to read: export it at the detector’s own size.",
  fr: "La lecture du cliché demande trop de mémoire : exportez-le à la taille du détecteur.",
});

/**
 * Decodes a film in a worker thread, within limits, whose standard output goes nowhere: the JPEG 2000 decoder writes lines of its own, and
 * ours is the result's.
 * @throws the worker's error when it ends without an answer.
 */
export async function decodeFilm(
  bytes: Uint8Array,
  { timeMs, heapMegabytes }: DecodingLimits = usualLimits,
): Promise<Film | FilmRefusal | Extract<Outcome, { kind: "refused" }>> {
  const worker = new Worker(new URL("film-worker.ts", import.meta.url), {
    workerData: bytes,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof tooSlow>((resolve) => {
    timer = setTimeout(resolve, timeMs, tooSlow);
  });
  try {
    return await Promise.race([answerOf(worker), late]);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Film | FilmRefusal | typeof tooLarge> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (cause) => {
      if ("code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(tooLarge);
      else reject(cause);
    });
    worker.once("exit", (code) => reject(new Error(`the film's decoder ended with ${code} and without an answer`)));
  });
}
