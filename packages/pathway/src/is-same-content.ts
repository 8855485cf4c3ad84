import type { MessageContent } from "./message.ts";

/** Whether two messages say the same, in whatever order a store gives their fields back. */
export function isSameContent(one: MessageContent, other: MessageContent): boolean {
  if (one.kind === "owed" || other.kind === "owed") {
    return (
      one.kind === "owed" &&
      other.kind === "owed" &&
      one.obligation === other.obligation &&
      one.protocolItem === other.protocolItem &&
      one.dueOn === other.dueOn
    );
  }
  return one.kind === other.kind && one.opensOn === other.opensOn && one.dueOn === other.dueOn;
}
