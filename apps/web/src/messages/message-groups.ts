import type { MessageReply } from "@firstray/contract";

/** A patient's messages by what they ask of the reader. */
export interface MessageGroups {
  readonly inQuestion: readonly MessageReply[];
  readonly planned: readonly MessageReply[];
  readonly past: readonly MessageReply[];
}

/** Those that need somebody first, then what is planned in the order of its days, then what is over. */
export function messageGroups(messages: readonly MessageReply[]): MessageGroups {
  const of = (group: keyof MessageGroups): readonly MessageReply[] => messages.filter(({ state }) => groupOf(state) === group);
  return { inQuestion: of("inQuestion"), planned: of("planned"), past: of("past") };
}

function groupOf(state: MessageReply["state"]): keyof MessageGroups {
  switch (state) {
    case "unknown":
    case "failed":
    case "expired":
      return "inQuestion";
    case "waiting":
    case "sending":
      return "planned";
    case "sent":
    case "cancelled":
      return "past";
  }
}
