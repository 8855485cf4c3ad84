import { type Actor, decide, emptyFacts, evolve, type Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Protocol } from "./protocol.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioCommands } from "./scenario-commands.ts";

const actor: Actor = { kind: "staff", id: "played", name: "Sofia Exemple", role: "surgeon" };

/**
 * What the record of a scenario says on a day: its commands up to then, decided by the record itself.
 * @throws RangeError when the record refuses what the scenario enters.
 */
export function scenarioFacts(protocol: Protocol, scenario: Scenario, on: Temporal.PlainDate): Facts {
  const upToThen = scenarioCommands(protocol, scenario).filter((planned) => Temporal.PlainDate.compare(planned.on, on) <= 0);
  return upToThen.reduce((facts, { command }) => {
    const today = command.occurredOn;
    const context = { today, now: `${today}T15:00:00Z`, actor, newestProtocolVersion: protocol.version };
    const decision = decide(command, facts, context);
    if (decision.kind === "refused")
      throw new RangeError(`a scenario enters what the record accepts, got ${command.type}: ${decision.sentence.en}`);
    return decision.events.reduce(evolve, facts);
  }, emptyFacts);
}
