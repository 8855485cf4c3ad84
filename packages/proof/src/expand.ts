import { guards } from "@firstray/record";
import type { Alphabet } from "./alphabet.ts";
import { brokenInvariant, invariantChecker } from "./broken-invariant.ts";
import { moved } from "./move.ts";
import { misread } from "./mutations.ts";
import { namedDecider } from "./named-decider.ts";
import { alphabetOf } from "./plan.ts";
import type { Catch, Expanded, ExpandTask, Path } from "./task.ts";
import type { World } from "./world.ts";
import { worldKey } from "./world-key.ts";

const decide = namedDecider(guards);
const brokenIn = invariantChecker(decide);
const without = new Map(guards.map(({ name }) => [name, namedDecider(guards.filter((guard) => guard.name !== name))]));

/** Checks the worlds at the end of these histories and finds what can follow each. */
export function expand({ sweep, paths, isLast, uncaught }: ExpandTask): Expanded {
  const alphabet = alphabetOf(sweep);
  const worldAt = replayer(alphabet);
  const open = new Set(uncaught);
  const catches: Catch[] = [];
  const results = paths.map((path): Expanded["results"][number] => {
    const world = worldAt(path);
    const broken = brokenIn(world);
    if (broken !== undefined) return broken;
    for (const caught of caughtAt(world, path, open)) {
      catches.push(caught);
      open.delete(caught.guard);
    }
    if (isLast) return { children: [] };
    const children = alphabet.moves.flatMap((move, index) => {
      if (move.kind === "mistake" && world.mistakes >= sweep.mostMistakes) return [];
      const after = moved(move, world, decide);
      if (after === undefined) return [];
      for (const caught of caughtAfter(world, after, [...path, index], alphabet, open)) {
        catches.push(caught);
        open.delete(caught.guard);
      }
      return [{ move: index, key: worldKey(after) }];
    });
    return { children };
  });
  return { kind: "expanded", results, catches };
}

/** What must not be missed, each missed in turn: whether an invariant is broken then. */
function caughtAt(world: World, path: Path, open: ReadonlySet<string>): readonly Catch[] {
  return [...misread].flatMap(([guard, asked]) => {
    const invariant = open.has(guard) ? asked.find(({ broken }) => broken(world, decide) !== undefined) : undefined;
    const detail = invariant?.broken(world, decide);
    return invariant === undefined || detail === undefined ? [] : [{ guard, path, invariant: invariant.name, detail }];
  });
}

/** Guards that refused something in this move, each left out in turn: whether an invariant then breaks. */
function caughtAfter(before: World, after: World, path: Path, { moves }: Alphabet, open: ReadonlySet<string>): readonly Catch[] {
  const refusing = new Set(after.entries.flatMap(({ refusal }) => refusal?.guard ?? []).filter((guard) => open.has(guard)));
  return [...refusing].flatMap((guard) => {
    const mutant = without.get(guard);
    const move = moves[path.at(-1) ?? 0];
    const world = mutant && move && moved(move, before, mutant);
    const broken = world && brokenInvariant(world, mutant);
    return broken === undefined ? [] : [{ guard, path, ...broken }];
  });
}

/** Worlds by history; what two histories in a row have in common is walked once. */
function replayer({ start, moves }: Alphabet): (path: Path) => World {
  const walked: { readonly move: number; readonly world: World }[] = [];
  return (path) => {
    const parted = path.findIndex((move, index) => walked[index]?.move !== move);
    walked.length = parted < 0 ? path.length : parted;
    for (const index of path.slice(walked.length)) {
      const move = moves[index];
      const world = move && moved(move, walked.at(-1)?.world ?? start, decide);
      if (world === undefined) throw new RangeError(`The history ${path.join(" ")} cannot be walked: ${index} does not follow.`);
      walked.push({ move: index, world });
    }
    return walked.at(-1)?.world ?? start;
  };
}
