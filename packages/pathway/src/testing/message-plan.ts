import type { Facts } from "@firstray/record";
import { builtInProtocols, messagesToSend, obligations, type PlannedMessage, plannedMessages, type SaidMessage } from "../index.ts";
import { after, day } from "./course.ts";

/** The patient of the tests with an address. */
export function withEmail(facts: Facts): Facts {
  return after(facts, "ChangePatientDetails", { email: "aline@example.org" }, "2027-01-04");
}

/** Everything planned for a patient. */
export function planOf(facts: Facts): readonly PlannedMessage[] {
  return plannedMessages(facts, obligations(builtInProtocols, facts));
}

/** What should wait to be sent on a day. */
export function toSend(facts: Facts, today: string, said: readonly SaidMessage[] = []): readonly PlannedMessage[] {
  return messagesToSend({ facts, obligations: obligations(builtInProtocols, facts), said, today: day(today) });
}

/** The message as one that was sent on a day, with its fields in the order in which a store gives them back. */
export function saidOn(message: PlannedMessage, on: string): SaidMessage {
  // Only the order of the fields differs, which no type can say.
  const says = Object.fromEntries(Object.entries(message.says).reverse()) as typeof message.says;
  return { ...message, says, to: message.to.kind, on: day(on) };
}

/** A plan to read: where, and from when until when. */
export function lines(messages: readonly PlannedMessage[], to: "patient" | "staff" = "patient"): readonly string[] {
  return messages
    .filter((message) => message.to.kind === to)
    .map(({ key, notBefore, validUntil }) => `${key} ${notBefore} – ${validUntil}`);
}
