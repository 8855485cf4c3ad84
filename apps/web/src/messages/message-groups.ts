import type { MessageReply } from "@firstray/contract";

/** A patient's messages by what they ask of the reader. */
export interface MessageGroups {
  readonly inQuestion: readonly MessageReply[];
  readonly planned: readonly MessageReply[];
  /** What staff will be told if nothing happens. */
  readonly toStaff: readonly MessageReply[];
  readonly past: readonly MessageReply[];
}

/** Those that need somebody first, then what is planned for the patient and for staff in the order of its days, then what is over. */
export function messageGroups(messages: readonly MessageReply[]): MessageGroups {
  const of = (group: keyof MessageGroups): readonly MessageReply[] => messages.filter((message) => groupOf(message) === group);
  return { inQuestion: of("inQuestion"), planned: of("planned"), toStaff: of("toStaff"), past: of("past") };
}

function groupOf({ state, to }: MessageReply): keyof MessageGroups {
  switch (state) {
    case "unknown":
    case "failed":
    case "expired":
      return "inQuestion";
    case "waiting":
    case "sending":
      return to.kind === "patient" ? "planned" : "toStaff";
    case "sent":
    case "cancelled":
      return "past";
  }
}
