import { seededRandom } from "@firstray/geometry";
import type { SaidMessage } from "@firstray/pathway";
import { guards } from "@firstray/record";
import { everything } from "./alphabet.ts";
import { brokenInvariant } from "./broken-invariant.ts";
import { type Move, moved } from "./move.ts";
import { namedDecider } from "./named-decider.ts";
import { runOutbox } from "./outbox.ts";
import type { Walked, WalkTask } from "./task.ts";
import type { World } from "./world.ts";

/** Nine months. */
const lastDay = 275;
const mostSteps = 30;
const tries = 12;
/** How often something befalls the body or days pass, people do right, people err. */
const shares = { body: 0.55, right: 0.3, mistake: 0.15 } as const;

const decide = namedDecider(guards);
const movesOf = (kind: Move["kind"]): readonly Move[] => everything.moves.filter((move) => move.kind === kind);
const groups = { body: movesOf("body"), right: movesOf("right"), mistake: movesOf("mistake") } as const;

/**
 * One history of nine months in which people act, forget and err at random. What stands between foot and record is asked after
 * every step, what is of the record alone at the end.
 */
function walkOne(seed: number): Walked {
  const random = seededRandom(seed);
  const history: Move["title"][] = [];
  let world = everything.start;
  let said: readonly SaidMessage[] = [];
  let steps = 0;
  while (world.today < lastDay && steps < mostSteps) {
    const next = anyMove(world, random);
    if (next === undefined) break;
    const passed = next.world.today > world.today;
    world = next.world;
    history.push(next.move.title);
    steps += 1;
    const broken = brokenInvariant(world, decide, false);
    if (broken !== undefined) return walked(steps, { ...broken, history });
    // The outbox runs on some of the days: schedulers stand still.
    if (!passed || random() < 0.75) continue;
    const sent = runOutbox(world, said);
    if (sent.broken !== undefined) return walked(steps, { ...sent.broken, history });
    said = sent.said;
  }
  const broken = brokenInvariant({ ...world, entries: [] }, decide);
  return walked(steps, broken && { ...broken, history });
}

function walked(steps: number, wrong?: Walked["wrong"][number]): Walked {
  return { kind: "walked", steps, wrong: wrong === undefined ? [] : [wrong] };
}

/** Walks the histories of a task, one seed each. */
export function walk({ first, count }: WalkTask): Walked {
  const all = Array.from({ length: count }, (_, index) => walkOne(first + index));
  return { kind: "walked", steps: all.reduce((sum, { steps }) => sum + steps, 0), wrong: all.flatMap(({ wrong }) => wrong) };
}

function anyKind(drawn: number): Move["kind"] {
  if (drawn < shares.body) return "body";
  return drawn < shares.body + shares.right ? "right" : "mistake";
}

/** A move that can follow, drawn until one does. */
function anyMove(world: World, random: () => number): { readonly move: Move; readonly world: World } | undefined {
  for (let attempt = 0; attempt < tries; attempt++) {
    const group = groups[anyKind(random())];
    const move = group[Math.floor(random() * group.length)];
    const after = move && moved(move, world, decide);
    if (move !== undefined && after !== undefined) return { move, world: after };
  }
  return undefined;
}
