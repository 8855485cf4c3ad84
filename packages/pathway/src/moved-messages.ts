import { isSameContent } from "./is-same-content.ts";
import type { PlannedMessage } from "./message.ts";

/** One message that two plans hold differently; one that only one of them has lacks the other side. */
export interface MovedMessage {
  readonly key: string;
  readonly before?: PlannedMessage;
  readonly after?: PlannedMessage;
}

/**
 * What two plans would send differently: on other days, in other words, or in only one of them. What both say alike is left out.
 * @example movedMessages(plannedMessages(facts, owed), plannedMessages(facts, owedThen))
 */
export function movedMessages(before: readonly PlannedMessage[], after: readonly PlannedMessage[]): readonly MovedMessage[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const was = before.findLast((message) => message.key === key);
    const is = after.findLast((message) => message.key === key);
    if (was !== undefined && is !== undefined && isSame(was, is)) return [];
    return [{ key, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

function isSame(one: PlannedMessage, other: PlannedMessage): boolean {
  return (
    one.notBefore.equals(other.notBefore) &&
    one.validUntil.equals(other.validUntil) &&
    isSameContent(one.says, other.says) &&
    one.to.kind === other.to.kind
  );
}
