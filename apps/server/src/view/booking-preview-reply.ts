import type { BookingPreviewReply } from "@firstray/contract";
import type { BookingPreview } from "@firstray/pathway";
import { movedMessageReply } from "./moved-message-reply.ts";

/** What a booking moves, as a form shows it before it is recorded. */
export function bookingPreviewReply({ visits, messages }: BookingPreview): BookingPreviewReply {
  return {
    visits: visits.map(({ episode, foot, item, title, from, on, opensOn, dueOn, doubts, proposal }) => ({
      ...{ episode, foot, item, title, on: on.toString(), opensOn: opensOn.toString(), dueOn: dueOn.toString(), doubts },
      ...(from && { from: from.toString() }),
      proposal: proposal.kind === "proposed" ? { kind: "proposed", on: proposal.on.toString() } : proposal,
    })),
    messages: messages.flatMap(movedMessageReply),
  };
}
