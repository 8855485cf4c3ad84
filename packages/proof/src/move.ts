import type { Text } from "@firstray/radiograph";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** One thing that may happen next: to the body, to the record, to both, or only time. */
export interface Move {
  readonly title: Text;
  /** What people do rightly, what the body or the calendar does, or a mistake (counted). */
  readonly kind: "right" | "body" | "mistake";
  /** The world after it; undefined where it cannot happen. */
  readonly after: (world: World, decide: NamedDecider) => World | undefined;
}

/** The world after a move; mistakes are counted, what was entered before is no longer news. */
export function moved(move: Move, world: World, decide: NamedDecider): World | undefined {
  return move.after({ ...world, mistakes: world.mistakes + (move.kind === "mistake" ? 1 : 0), entries: [] }, decide);
}
