import type { GreyFilm, TapFile, TracedFilm } from "@firstray/radiograph";
import type { TraceAnswer, TraceQuestion } from "./trace-messages.ts";

/** Reads taps on one film in a thread of its own. */
export interface FilmTracer {
  /** @throws Error when the thread broke. */
  readonly trace: (taps: TapFile, mmPerPixel?: number) => Promise<TracedFilm>;
  readonly dispose: () => void;
}

interface Waiting {
  readonly resolve: (traced: TracedFilm) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread and hands it the film, which it keeps. */
export function filmTracer(film: GreyFilm): FilmTracer {
  const worker = new Worker(new URL("./trace-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  const ask = (question: TraceQuestion): void => worker.postMessage(question);
  let asked = 0;
  worker.addEventListener("message", ({ data: { id, traced } }: MessageEvent<TraceAnswer>) => {
    waiting.get(id)?.resolve(traced);
    waiting.delete(id);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`the thread that traces works, got: ${message}`));
    waiting.clear();
  });
  ask({ kind: "film", film });
  return {
    trace: (taps, mmPerPixel) => {
      asked += 1;
      ask({ kind: "trace", id: asked, taps, ...(mmPerPixel === undefined ? {} : { mmPerPixel }) });
      return new Promise((resolve, reject) => waiting.set(asked, { resolve, reject }));
    },
    dispose: () => worker.terminate(),
  };
}
