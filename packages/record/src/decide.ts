import type { Command } from "./command.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import type { Facts } from "./facts.ts";
import type { Guard } from "./guard.ts";
import { guards } from "./guards.ts";
import { proposalOf } from "./proposal.ts";

/** A decider that holds to these guards, in their order; the product has one, with all of them. */
export function deciderWith(held: readonly Guard[]): (command: Command, facts: Facts, context: DecisionContext) => Decision {
  return (command, facts, context) => {
    if (facts.history.some(({ id }) => id === command.id)) return { kind: "accepted", events: [] };
    const proposal = proposalOf(command, facts, context);
    if (proposal.kind === "refused") return proposal;
    for (const guard of held) {
      const refusal = guard.refuses(proposal);
      if (refusal !== undefined) return refusal;
    }
    return { kind: "accepted", events: proposal.events };
  };
}

/**
 * What a command records, or why not. A fact about the body is never refused for the state of the episode. The same command
 * again is accepted with no events.
 * @example decide(command, facts, { today, now, actor }) // { kind: "accepted", events } or { kind: "refused", code, sentence }
 */
export const decide = deciderWith(guards);
