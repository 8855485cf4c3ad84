import type { MessageReply } from "@firstray/contract";

/** What a person may say of a message that the machine cannot settle. */
export type MessageAnswer = "sent" | "send-again" | "leave";

/** Which answers a message takes at a moment: what is stale is never sent again. @param now - ISO 8601. */
export function messageAnswers({ state, validUntil }: Pick<MessageReply, "state" | "validUntil">, now: string): readonly MessageAnswer[] {
  const inTime = Date.parse(validUntil) > Date.parse(now);
  switch (state) {
    case "unknown":
      return inTime ? ["sent", "send-again", "leave"] : ["sent", "leave"];
    case "failed":
      return inTime ? ["send-again", "leave"] : ["leave"];
    case "expired":
      return ["leave"];
    default:
      return [];
  }
}
