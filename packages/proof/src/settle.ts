import { agrees } from "./agrees.ts";
import { excused } from "./body-changes.ts";
import { enter, wasAccepted } from "./enter.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** The first thing that does not fit, settled: by somebody who has looked at the foot and found that all agrees now, or without a look. */
export function settle(world: World, decide: NamedDecider, isLookedAt: boolean): World | undefined {
  const open = world.facts.discrepancies.find(({ settled }) => settled === undefined);
  if (open === undefined || agrees(world) !== isLookedAt) return undefined;
  const said = enter(decide, world, "SettleReconcile", { obligation: `reconcile:${open.subject}`, explanation: "as told" });
  return wasAccepted(said) && !isLookedAt ? excused(said, ({ foot }) => foot === open.foot, said.entries.at(-1)?.events[0]?.id) : said;
}
