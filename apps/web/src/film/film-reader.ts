import type { DescribedFilm, GreyFilm, LandmarkFile, TapFile, TracedFilm } from "@firstray/radiograph";
import type { FilmLook, ReaderAnswer, ReaderQuestion } from "./reader-messages.ts";

/** Reads one film in a thread of its own. Each promise is broken when the thread is. */
export interface FilmReader {
  readonly trace: (taps: TapFile, mmPerPixel?: number) => Promise<TracedFilm>;
  /** What is weak in the film, and whether it shows two feet. */
  readonly look: (described: DescribedFilm, landmarks: LandmarkFile) => Promise<FilmLook>;
  readonly dispose: () => void;
}

interface Waiting {
  readonly answer: (answer: ReaderAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** Starts the thread and hands it the film, which it keeps. */
export function filmReader(film: GreyFilm): FilmReader {
  const worker = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const ask = (question: ReaderQuestion): void => worker.postMessage(question);
  const answerTo = (questionOf: (id: number) => ReaderQuestion): Promise<ReaderAnswer> => {
    asked += 1;
    ask(questionOf(asked));
    const id = asked;
    return new Promise((resolve, reject) => waiting.set(id, { answer: resolve, fail: reject }));
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReaderAnswer>) => {
    waiting.get(data.id)?.answer(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(`the thread that reads films works, got: ${message}`));
    waiting.clear();
  });
  ask({ kind: "film", film });
  return {
    trace: async (taps, mmPerPixel) => {
      const answer = await answerTo((id) => ({ kind: "trace", id, taps, ...(mmPerPixel === undefined ? {} : { mmPerPixel }) }));
      if (answer.kind !== "traced") throw new Error(`taps are answered with what was traced, got ${answer.kind}`);
      return answer.traced;
    },
    look: async (described, landmarks) => {
      const answer = await answerTo((id) => ({ kind: "look", id, described, landmarks }));
      if (answer.kind !== "looked") throw new Error(`a look is answered with what was seen, got ${answer.kind}`);
      return answer.look;
    },
    dispose: () => worker.terminate(),
  };
}
