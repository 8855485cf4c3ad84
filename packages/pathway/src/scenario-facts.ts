import { type Actor, decide, emptyFacts, evolve, type Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Protocol } from "./protocol.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioCommands } from "./scenario-commands.ts";

const actor: Actor = { kind: "staff", id: "played", name: "Sofia Exemple", role: "surgeon" };

/** What the record says at the end of a day on which something was entered. */
export interface RecordedDay {
  readonly on: Temporal.PlainDate;
  readonly facts: Facts;
}

/**
 * What the record of a scenario says, day by day up to a day: its commands, decided by the record itself. A day on which nothing is
 * entered is left out, since nothing changes on it.
 * @throws RangeError when the record refuses what the scenario enters.
 */
export function scenarioFacts(protocol: Protocol, scenario: Scenario, until: Temporal.PlainDate): readonly RecordedDay[] {
  const days: RecordedDay[] = [];
  for (const { on, command } of scenarioCommands(protocol, scenario)) {
    if (Temporal.PlainDate.compare(on, until) > 0) break;
    const last = days.at(-1);
    const facts = entered(protocol, last?.facts ?? emptyFacts, command);
    if (last?.on.equals(on)) days.pop();
    days.push({ on, facts });
  }
  return days;
}

function entered(protocol: Protocol, facts: Facts, command: ReturnType<typeof scenarioCommands>[number]["command"]): Facts {
  const today = command.occurredOn;
  const decision = decide(command, facts, { today, now: `${today}T15:00:00Z`, actor, newestProtocolVersion: protocol.version });
  if (decision.kind === "refused")
    throw new RangeError(`a scenario enters what the record accepts, got ${command.type}: ${decision.sentence.en}`);
  return decision.events.reduce(evolve, facts);
}
