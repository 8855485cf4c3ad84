import type { Text } from "@firstray/radiograph";
import { type Explored, explore } from "./explore.ts";
import { mutations } from "./mutations.ts";
import { alphabetOf, type Sweep, sweepsOf } from "./plan.ts";
import { shared } from "./shared.ts";
import type { Broken, Path, Walked, Worker } from "./task.ts";

/** How deep, and how many random histories from which seed. */
export interface ProofAsked {
  readonly depth: number;
  readonly histories: number;
  readonly seed: number;
}

/** A history that breaks an invariant, told step by step. */
export interface Counterexample extends Broken {
  readonly history: readonly Text[];
}

/** Something left out, and the shortest history on which an invariant missed it. */
export interface Mutation {
  readonly guard: string;
  readonly caughtBy?: string;
  readonly history: readonly Text[];
}

export interface Proof {
  readonly depth: number;
  readonly states: number;
  readonly transitions: number;
  /** Every exploration came to its end: no new state at any depth. */
  readonly complete: boolean;
  readonly sweeps: readonly (Sweep & Pick<Explored, "states" | "transitions" | "complete"> & { readonly title: Text })[];
  readonly histories: number;
  readonly steps: number;
  readonly mutations: { readonly caught: number; readonly total: number; readonly each: readonly Mutation[] };
  readonly counterexamples: readonly Counterexample[];
}

/** How many random histories one task holds. */
const taskSize = 250;

/** Explores, leaves every guard out in turn, walks random histories; the result depends on what is asked, not on who works. */
export async function prove({ depth, histories, seed }: ProofAsked, workers: readonly Worker[]): Promise<Proof> {
  const explored: Explored[] = [];
  for (const sweep of sweepsOf(depth)) explored.push(await explore(sweep, workers, uncaught(explored)));
  const walks = await walked(histories, seed, workers);
  const each = mutations.map((guard) => mutationOf(guard, explored));
  return {
    depth,
    states: sum(explored.map(({ states }) => states)),
    transitions: sum(explored.map(({ transitions }) => transitions)),
    complete: explored.every(({ complete }) => complete),
    sweeps: explored.map(({ counterexamples: _found, catches: _catches, ...sweep }) => ({ ...sweep, title: alphabetOf(sweep).title })),
    histories,
    steps: sum(walks.map(({ steps }) => steps)),
    mutations: { caught: each.filter(({ caughtBy }) => caughtBy !== undefined).length, total: each.length, each },
    counterexamples: [
      ...explored.flatMap((sweep) => sweep.counterexamples.map(({ path, ...broken }) => ({ ...broken, history: told(sweep, path) }))),
      ...walks.flatMap(({ wrong }) => wrong),
    ],
  };
}

/** What no exploration has caught so far. */
function uncaught(explored: readonly Explored[]): readonly string[] {
  const caught = new Set(explored.flatMap(({ catches }) => catches.map(({ guard }) => guard)));
  return mutations.filter((mutation) => !caught.has(mutation));
}

function mutationOf(guard: string, explored: readonly Explored[]): Mutation {
  for (const sweep of explored) {
    const caught = sweep.catches.find((known) => known.guard === guard);
    if (caught !== undefined) return { guard, caughtBy: caught.invariant, history: told(sweep, caught.path) };
  }
  return { guard, history: [] };
}

/** A history in words; where the family does not begin with an empty calendar, its beginning comes first. */
function told(sweep: Sweep, path: Path): readonly Text[] {
  const { moves, beginning } = alphabetOf(sweep);
  const steps = path.flatMap((index) => moves[index]?.title ?? []);
  return beginning === undefined ? steps : [beginning, ...steps];
}

async function walked(histories: number, seed: number, workers: readonly Worker[]): Promise<readonly Walked[]> {
  const tasks = Array.from({ length: Math.ceil(histories / taskSize) }, (_, index) => {
    const first = index * taskSize;
    return { kind: "walk", first: seed * 1_000_003 + first, count: Math.min(taskSize, histories - first) } as const;
  });
  return (await shared(tasks, workers)).flatMap((answer) => (answer.kind === "walked" ? [answer] : []));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
