import { guards } from "@firstray/record";
import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { invariantChecker } from "./broken-invariant.ts";
import { explore } from "./explore.ts";
import { moved } from "./move.ts";
import { namedDecider } from "./named-decider.ts";
import { alphabetOf } from "./plan.ts";
import type { Path } from "./task.ts";
import type { World } from "./world.ts";

/** Breadth first and by hand, without the explorer's own merging: every history there is. */
function firstBroken(alphabet: string, without: string, depth: number): Path | undefined {
  const { start, moves } = alphabetOf({ alphabet });
  const decide = namedDecider(guards.filter(({ name }) => name !== without));
  const broken = invariantChecker(decide);
  let frontier: readonly { readonly world: World; readonly path: Path }[] = [{ world: start, path: [] }];
  for (let step = 0; step < depth; step++) {
    const next = frontier.flatMap(({ world, path }) =>
      moves.flatMap((move, index) => {
        const after = move.kind === "mistake" && world.mistakes > 0 ? undefined : moved(move, world, decide);
        return after === undefined ? [] : [{ world: after, path: [...path, index] }];
      }),
    );
    const found = next.find(({ world }) => broken(world) !== undefined);
    if (found !== undefined) return found.path;
    frontier = next;
  }
  return undefined;
}

test.each(["second-person-for-a-voided-wire", "reason-for-an-early-removal", "second-person-for-a-later-wire"])(
  "a planted bug, %s left out: the explorer's history is a shortest one that breaks",
  async (guard) => {
    const { catches } = await explore({ alphabet: "recorded", mostMistakes: 1, depth: 2 }, [answer], [guard]);
    expect(catches.map(({ path }) => path.length)).toEqual([firstBroken("recorded", guard, 2)?.length]);
  },
);

test("with every guard in its place the same histories break nothing", () => {
  expect(firstBroken("recorded", "none", 2)).toBeUndefined();
});

test("a family that comes to its end is complete, and a deeper search finds nothing more", async () => {
  const one = await explore({ alphabet: "desk", mostMistakes: 0, depth: 4 }, [answer], []);
  const deeper = await explore({ alphabet: "desk", mostMistakes: 0, depth: 9 }, [answer], []);
  expect(one.complete).toBe(true);
  expect([deeper.states, deeper.transitions]).toEqual([one.states, one.transitions]);
});
