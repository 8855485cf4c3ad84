import type { EpisodeId, Facts, Hindrance } from "@firstray/record";
import type { MessageRecipient } from "./message.ts";

/** Whether the patient is written to, and where; if not, why. */
export type MessageReach =
  | { readonly kind: "reached"; readonly to: Extract<MessageRecipient, { kind: "patient" }> }
  | {
      readonly kind: "not-reached";
      readonly because:
        | "not-registered"
        | "died"
        | "chart-goes-on-elsewhere"
        | "moved-away"
        | "withdrew"
        | "in-a-person's-hands"
        | "no-address";
    };

const fewestDigits = 7;
/** Whoever cannot be reached may still read a message; in every other case a person has the next step, and the machine keeps silent. */
const stillWritten: readonly Hindrance[] = ["no-contact"];

/**
 * The one place that decides whether a patient is written to about a course: nobody dead, unknown, moved away or withdrawn is, and
 * nobody whose wire cannot come out because they refused it or are somebody else's patient now. A chart that goes on in another is
 * silent: a person is written to from one chart alone, at the address that is kept there. What is owed stays owed, and its owner is
 * still told. By e-mail where the chart has an address, else by SMS.
 * @param episode - the course that the message is about; absent: none in particular.
 * @source ledger-5
 */
export function messageReach(facts: Facts, episode?: EpisodeId): MessageReach {
  const { patient } = facts;
  if (patient === undefined) return { kind: "not-reached", because: "not-registered" };
  if (facts.died !== undefined) return { kind: "not-reached", because: "died" };
  if (facts.mergedInto !== undefined) return { kind: "not-reached", because: "chart-goes-on-elsewhere" };
  const outcome = facts.episodes.find(({ id }) => id === episode)?.closed?.outcome;
  if (outcome === "moved-away" || outcome === "withdrew") return { kind: "not-reached", because: outcome };
  if (facts.wires.some(({ out, hindered }) => out === undefined && hindered !== undefined && !stillWritten.includes(hindered.hindrance))) {
    return { kind: "not-reached", because: "in-a-person's-hands" };
  }
  const { email, phone, language } = patient;
  if (email !== undefined && email.trim() !== "") {
    return { kind: "reached", to: { kind: "patient", by: "email", address: email.trim(), language } };
  }
  const digits = phone?.replaceAll(/\D/g, "") ?? "";
  if (phone === undefined || digits.length < fewestDigits) return { kind: "not-reached", because: "no-address" };
  return { kind: "reached", to: { kind: "patient", by: "sms", address: phone.trim(), language } };
}
