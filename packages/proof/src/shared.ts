import type { Answer, Task, Worker } from "./task.ts";

/** The tasks' answers in the tasks' order, each worker taking the next as soon as it is free. */
export async function shared(tasks: readonly Task[], workers: readonly Worker[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let taken = 0;
  const work = async (worker: Worker): Promise<void> => {
    for (let index = taken++; index < tasks.length; index = taken++) {
      const task = tasks[index];
      if (task !== undefined) answers[index] = await worker(task);
    }
  };
  await Promise.all(workers.map(work));
  return answers;
}
