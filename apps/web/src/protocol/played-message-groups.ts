import type { PlayedMessage } from "@firstray/pathway";

interface PlayedMessageGroups {
  /** The latest first. */
  readonly sent: readonly PlayedMessage[];
  /** The next first. */
  readonly planned: readonly PlayedMessage[];
}

/** What was sent and what is planned, each in the order in which a reader looks for it. */
export function playedMessageGroups(messages: readonly PlayedMessage[]): PlayedMessageGroups {
  const byFirstDay = messages.toSorted((one, other) => one.notBefore.toString().localeCompare(other.notBefore.toString()));
  return {
    sent: byFirstDay.filter(({ sentOn }) => sentOn !== undefined).toReversed(),
    planned: byFirstDay.filter(({ sentOn }) => sentOn === undefined),
  };
}
