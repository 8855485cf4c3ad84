import type { SaidMessage } from "@firstray/pathway";
import { guards } from "@firstray/record";
import { everything } from "./alphabet.ts";
import { invariantChecker } from "./broken-invariant.ts";
import { type Move, moved } from "./move.ts";
import { namedDecider } from "./named-decider.ts";
import { runOutbox } from "./outbox.ts";
import { randomFrom } from "./random.ts";
import type { Broken } from "./task.ts";
import type { World } from "./world.ts";

/** A random history in which something broke. */
export interface WalkedWrong extends Broken {
  readonly history: readonly Move["title"][];
}

export interface Walked {
  readonly steps: number;
  readonly wrong?: WalkedWrong;
}

/** Nine months, and the escalation after them. */
const lastDay = 275 + 92;
const mostSteps = 60;
const tries = 12;

const decide = namedDecider(guards);
const brokenIn = invariantChecker(decide);
const groups: readonly (readonly Move[])[] = (["body", "right", "mistake"] as const).map((kind) => everything.moves.filter((move) => move.kind === kind));

/** One history of nine months in which people act, forget and err at random; every world on the way is checked. */
export function walk(seed: number): Walked {
  const random = randomFrom(seed);
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
    const broken = brokenIn(world);
    if (broken !== undefined) return { steps, wrong: { ...broken, history } };
    // The outbox runs as days pass, but now and then the scheduler stands still.
    if (!passed || random() < 0.2) continue;
    const sent = runOutbox(world, said);
    if (sent.broken !== undefined) return { steps, wrong: { ...sent.broken, history } };
    said = sent.said;
  }
  return { steps };
}

/** A move that can follow, drawn until one does. */
function anyMove(world: World, random: () => number): { readonly move: Move; readonly world: World } | undefined {
  for (let attempt = 0; attempt < tries; attempt++) {
    const group = groups[Math.floor(random() * groups.length)] ?? [];
    const move = group[Math.floor(random() * group.length)];
    const after = move && moved(move, world, decide);
    if (move !== undefined && after !== undefined) return { move, world: after };
  }
  return undefined;
}
