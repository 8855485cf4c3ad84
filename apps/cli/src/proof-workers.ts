import { Worker } from "node:worker_threads";
import type { Answer, Worker as ProofWorker, Task } from "@firstray/proof";

/** Uses as many threads as asked, each doing one task at a time, and ends them afterwards. */
export async function withProofWorkers<Result>(count: number, use: (workers: readonly ProofWorker[]) => Promise<Result>): Promise<Result> {
  const threads = Array.from({ length: count }, () => new Worker(new URL("./proof-worker.ts", import.meta.url)));
  try {
    return await use(threads.map(asked));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function asked(thread: Worker): ProofWorker {
  return (task: Task) =>
    new Promise<Answer>((resolve, reject) => {
      const settled = (settle: () => void): void => {
        thread.off("message", onMessage).off("error", onError);
        settle();
      };
      const onMessage = (answer: Answer): void => settled(() => resolve(answer));
      const onError = (cause: Error): void => settled(() => reject(cause));
      thread.on("message", onMessage).on("error", onError);
      thread.postMessage(task);
    });
}
