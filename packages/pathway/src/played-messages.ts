import { Temporal } from "temporal-polyfill";
import type { PlannedMessage, SaidMessage } from "./message.ts";
import { messagesToSend } from "./messages-to-send.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import type { Protocol } from "./protocol.ts";
import type { RecordedDay } from "./scenario-facts.ts";

/** A message of an invented course: sent on a day, or, without one, planned. */
export interface PlayedMessage extends PlannedMessage {
  readonly sentOn?: Temporal.PlainDate;
}

type Sent = PlayedMessage & { readonly sentOn: Temporal.PlainDate };
type Owed = RecordedDay & { readonly obligations: readonly Obligation[] };

/**
 * Every message of a course up to a day, and what would be sent after it: on each day the plan of the practice's own outbox, knowing
 * what was said before. What leaves in the morning does not know what is recorded in the course of that day.
 * @source ledger-obligations
 */
export function playedMessages(protocol: Protocol, days: readonly RecordedDay[], until: Temporal.PlainDate): readonly PlayedMessage[] {
  const owed = days.map((day): Owed => ({ ...day, obligations: obligations(() => protocol, day.facts) }));
  const sent: Sent[] = [];
  for (const [index, day] of owed.entries()) {
    for (const today of occasions(day, owed[index + 1]?.on ?? until)) {
      const leaving = toSend(day, sent, today).filter(({ notBefore }) => Temporal.PlainDate.compare(notBefore, today) <= 0);
      sent.push(...leaving.map((message) => ({ ...message, sentOn: today })));
    }
  }
  const last = owed.at(-1);
  return [...sent, ...(last === undefined ? [] : toSend(last, sent, until))];
}

/** The days from one entry to the next on which something may leave: that of the entry, and the first day of each message. */
function occasions(day: Owed, end: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const later = toSend(day, [], day.on)
    .map(({ notBefore }) => notBefore)
    .filter((notBefore) => Temporal.PlainDate.compare(notBefore, day.on) > 0 && Temporal.PlainDate.compare(notBefore, end) <= 0);
  return [day.on, ...later.toSorted(Temporal.PlainDate.compare)];
}

function toSend({ facts, obligations: owed }: Owed, sent: readonly Sent[], today: Temporal.PlainDate): readonly PlannedMessage[] {
  const said = sent.map(({ step, about, says, to, sentOn }): SaidMessage => ({ step, about, says, to: to.kind, on: sentOn }));
  return messagesToSend({ facts, obligations: owed, said, today });
}
