import { alphabetOf, type Sweep } from "./plan.ts";
import { shared } from "./shared.ts";
import type { Broken, Catch, Expanded, ExpandTask, Path, Worker } from "./task.ts";
import { worldKey } from "./world-key.ts";

/** What one exploration came to. */
export interface Explored extends Sweep {
  readonly states: number;
  readonly transitions: number;
  /** No state was new any more: what lies deeper has been seen. */
  readonly complete: boolean;
  readonly counterexamples: readonly (Broken & { readonly path: Path })[];
  readonly catches: readonly Catch[];
}

/** How many histories one task holds. */
const taskSize = 200;

/** Breadth first, level by level, so that the first counterexample is a shortest one; the result does not depend on who expands. */
export async function explore(sweep: Sweep, workers: readonly Worker[], uncaught: readonly string[]): Promise<Explored> {
  const seen = new Set([worldKey(alphabetOf(sweep).start)]);
  const counterexamples: (Broken & { readonly path: Path })[] = [];
  const catches = new Map<string, Catch>();
  let frontier: readonly Path[] = [[]];
  let transitions = 0;
  for (let depth = 0; depth <= sweep.depth && frontier.length > 0; depth++) {
    const open = uncaught.filter((guard) => !catches.has(guard));
    const tasks = chunks(frontier).map(
      (paths): ExpandTask => ({ kind: "expand", sweep, paths, isLast: depth === sweep.depth, uncaught: open }),
    );
    const next: Path[] = [];
    for (const [index, { results, catches: found }] of (await expanded(tasks, workers)).entries()) {
      for (const caught of found) if (!catches.has(caught.guard)) catches.set(caught.guard, caught);
      for (const [at, result] of results.entries()) {
        const path = tasks[index]?.paths[at] ?? [];
        if ("invariant" in result) {
          counterexamples.push({ ...result, path });
          continue;
        }
        transitions += result.children.length;
        for (const { move, key } of result.children) {
          if (seen.has(key)) continue;
          seen.add(key);
          next.push([...path, move]);
        }
      }
    }
    frontier = depth === sweep.depth ? frontier : next;
  }
  return { ...sweep, states: seen.size, transitions, complete: frontier.length === 0, counterexamples, catches: [...catches.values()] };
}

function chunks(paths: readonly Path[]): readonly (readonly Path[])[] {
  return Array.from({ length: Math.ceil(paths.length / taskSize) }, (_, index) => paths.slice(index * taskSize, (index + 1) * taskSize));
}

async function expanded(tasks: readonly ExpandTask[], workers: readonly Worker[]): Promise<readonly Expanded[]> {
  const answers = await shared(tasks, workers);
  return answers.flatMap((answer) => (answer.kind === "expanded" ? [answer] : []));
}
