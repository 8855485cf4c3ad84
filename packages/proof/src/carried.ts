import { type Carried, carriedCommands, type DecisionContext, evolve } from "@firstray/record";
import { areMerged, chartIds } from "./in-other-chart.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { Entry, World } from "./world.ts";

/**
 * What falls to the person's other chart, recorded with it: by the record's own table, as the server does in one transaction.
 * @param entry - the command on the chart on the desk, recorded in `world` already.
 */
export function withCarried(decide: NamedDecider, world: World, entry: Entry): World {
  const { other } = world;
  const ids = chartIds(world);
  if (other === undefined || !(areMerged(world) || areMerged({ ...world, facts: entry.before }))) return world;
  const said = { command: entry.command, patient: ids.desk, before: entry.before, after: world.facts };
  const carried = carriedCommands(said, [{ patient: ids.other, facts: other }], (chart) => `${entry.command.id}.${chart}`);
  return carried.reduce((at, one) => recorded(decide, at, one, entry.context), world);
}

/** The entry of what was carried comes before that of what carried it, which stays the last word. */
function recorded(decide: NamedDecider, world: World, { patient, command }: Carried, context: DecisionContext): World {
  const isOwn = patient === chartIds(world).desk;
  const before = isOwn ? world.facts : (world.other ?? world.facts);
  const decision = decide(command, before, context);
  const events = decision.kind === "accepted" ? decision.events : [];
  const after = events.reduce(evolve, before);
  const entry: Entry = { command, context, before, events, ...(decision.kind === "refused" ? { refusal: decision } : {}) };
  const last = world.entries.at(-1);
  const entries = last === undefined ? [entry] : [...world.entries.slice(0, -1), entry, last];
  return { ...world, ...(isOwn ? { facts: after } : { other: after }), entries };
}
