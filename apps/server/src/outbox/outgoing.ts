import { type MessageWords, messageToOwnerWords, messageWords } from "@firstray/pathway";
import type { House } from "../house.ts";
import type { Transaction } from "../store/in-practice.ts";
import { dailyHeadWords } from "./daily-head-words.ts";
import type { KeptMessage, OutboxRow } from "./outbox-row.ts";
import type { Post } from "./post.ts";

/** A message that is marked as being sent: this attempt, and what leaves. */
export interface Claimed {
  readonly id: string;
  readonly attempt: number;
  readonly channel: "email" | "sms";
  readonly to: string;
  readonly words: MessageWords;
}

/** What leaves the house for a message of the outbox. */
export async function outgoing(transaction: Transaction, house: House, post: Post, row: OutboxRow): Promise<Claimed> {
  const { id, attempts, channel, message, patient } = row;
  const claimed = { id, attempt: attempts + 1, channel };
  if (message.step === "daily-head")
    return { ...claimed, to: practiceMail(post), words: await dailyHeadWords(transaction, house, post, message.on) };
  const to = message.to.kind === "patient" ? message.to.address : practiceMail(post);
  return { ...claimed, to, words: wordsOf(message, house.practice.name, post, patient ?? "") };
}

/** A message's words, as they leave now. */
export function wordsOf({ step, says, to }: KeptMessage, name: string, { practicePhone, publicUrl }: Post, patient: string): MessageWords {
  if (says.kind === "owed") {
    if (to.kind !== "staff") throw new Error("what is owed is told to staff alone, got a message to a patient");
    return messageToOwnerWords(step, says, to.owner, publicUrl === undefined ? undefined : `${publicUrl}/patients/${patient}`);
  }
  if (to.kind !== "patient") throw new Error("days of a visit are told to the patient alone, got a message to staff");
  return messageWords(step, says, to.language, { name, ...(practicePhone !== undefined && { phone: practicePhone }) });
}

function practiceMail(post: Post): string {
  if (post.practiceMail === undefined) throw new Error("a message to staff is taken only where the practice's own address is known");
  return post.practiceMail;
}
