import type { PatientId } from "@firstray/record";
import { entryOf } from "./amending.ts";
import { isExcused, withWires } from "./body-changes.ts";
import { enter, secondPerson, wasAccepted } from "./enter.ts";
import { inOtherChart } from "./in-other-chart.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/**
 * The first wire owed here, entered in the other chart and voided here in one transaction: refused, neither is recorded. Where
 * nobody enters it, only the void is asked for.
 */
export function movedToOtherChart(world: World, decide: NamedDecider, chart: PatientId, { isEntered = true } = {}): World | undefined {
  const own = world.body.wires.find(
    ({ place, entry }) => place === "in" && world.facts.wires.some(({ id, out }) => id === entry && out === undefined),
  );
  const entry = world.facts.wires.find(({ id }) => id === own?.entry);
  if (own === undefined || entry === undefined || world.other === undefined) return undefined;
  const { foot, insertedOn, id: sameWireAs } = entry;
  const wire = `across-${world.sent}/${foot}/1`;
  const payload = { wire, foot, ...(insertedOn === undefined ? {} : { insertedOn: insertedOn.toString() }), sameWireAs };
  const entered = isEntered ? inOtherChart(world, (turned) => enter(decide, turned, "RecordWireInserted", payload)) : world;
  const event = `c${world.sent}`;
  const voiding = { voids: entryOf(world, entry.id), secondPerson, ground: { kind: "other-chart", patient: chart, event } } as const;
  const said = entered && enter(decide, entered, "VoidEvent", voiding, isEntered ? { elsewhere: { patient: chart, event } } : {});
  if (said === undefined) return undefined;
  if (!wasAccepted(said)) return { ...world, sent: said.sent, entries: said.entries };
  return isEntered
    ? withWires(
        said,
        (known) => known.entry === entry.id,
        // What was false in the entry goes with it.
        (known) => ({ ...known, entry: wire, excuses: isExcused(world, known) ? [...known.excuses, event] : known.excuses }),
      )
    : said;
}
