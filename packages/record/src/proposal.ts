import type { Command } from "./command.ts";
import { correctedEvent } from "./corrected-event.ts";
import type { DecisionContext, Refusal } from "./decision.ts";
import { draftsOf } from "./drafts.ts";
import type { Event } from "./event.ts";
import { eventIdOf } from "./event-id-of.ts";
import type { Facts } from "./facts.ts";
import { parseEvent } from "./parse-event.ts";
import { refused } from "./refused.ts";

/** A command with what it would record; nothing has been decided yet. */
export interface Proposal {
  readonly kind: "proposed";
  readonly command: Command;
  readonly facts: Facts;
  readonly context: DecisionContext;
  /** The events to append. */
  readonly events: readonly Event[];
  /** What would then be stated: the same events, but for a correction the corrected event in its place. */
  readonly stated: readonly Event[];
}

/** Everything that a command would record, each payload checked whole; refused as `invalid` where one is not of its type. */
export function proposalOf(command: Command, facts: Facts, context: DecisionContext): Proposal | Refusal {
  const events: Event[] = [];
  const stated: Event[] = [];
  for (const [index, draft] of draftsOf(command, facts).entries()) {
    const event = parseEvent({
      occurredOn: command.occurredOn,
      ...draft,
      id: eventIdOf(command.id, index + 1),
      version: 1,
      recordedAt: context.now,
      actor: context.actor,
      ...(command.reason === undefined ? {} : { reason: command.reason }),
    });
    if (!("type" in event)) return refused("invalid", event.sentence);
    const said = statedBy(event, facts);
    if (!("type" in said)) return refused("invalid", said.sentence);
    events.push(event);
    stated.push(said);
  }
  return { kind: "proposed", command, facts, context, events, stated };
}

function statedBy(event: Event, facts: Facts): ReturnType<typeof correctedEvent> {
  if (event.type !== "EventCorrected") return event;
  const target = facts.history.find(({ id }) => id === event.payload.corrects);
  return target === undefined ? event : correctedEvent(target, event.payload);
}
