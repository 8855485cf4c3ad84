import { expand } from "./expand.ts";
import type { Answer, Task } from "./task.ts";
import { walk } from "./walk.ts";

/** Does one task, in whatever process this is. */
export function answer(task: Task): Answer {
  return task.kind === "expand" ? expand(task) : walk(task);
}
