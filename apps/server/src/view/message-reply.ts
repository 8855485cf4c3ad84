import type { MessagePost, MessageReply } from "@firstray/contract";
import { type ObligationKind, ownerTitle, titleOf } from "@firstray/pathway";
import type { Instant } from "@firstray/record";
import type { House } from "../house.ts";
import type { MessageRow } from "../outbox/message-rows.ts";
import { wordsOf } from "../outbox/outgoing.ts";
import type { Post } from "../outbox/post.ts";

const unset: Post = { carrier: {} };

/** A message as a page shows it. */
export function messageReply({ practice, post = unset }: House, row: MessageRow): MessageReply {
  const { id, whose, state, channel, message, notBefore, validUntil, attempts, changedAt, sendingAt, outcome } = row;
  const words = row.words ?? (message.step === "daily-head" ? undefined : wordsOf(message, practice.name, post, row.patient ?? ""));
  return {
    ...{ id, step: message.step, state, notBefore, validUntil, attempts, changedAt },
    ...(whose !== null && { patient: whose }),
    about: message.step === "daily-head" ? [] : message.about.map(titleOfKey),
    to: recipientOf(row),
    ...(sendingAt !== null && { sendingAt }),
    ...(words && { words: { subject: words.subject, text: channel === "sms" ? words.sms : words.body } }),
    ...(outcome !== null && { outcome }),
  };
}

/** Which ways out there are. */
export function messagePost({ post = unset }: House, lastRanAt: Instant | undefined): MessagePost {
  const email = post.carrier.email !== undefined;
  return {
    ways: { email, sms: post.carrier.sms !== undefined, staff: email && post.practiceMail !== undefined },
    ...(lastRanAt !== undefined && { lastRanAt }),
  };
}

function recipientOf({ message }: MessageRow): MessageReply["to"] {
  if (message.step === "daily-head") return { kind: "staff", owner: { en: "The practice", fr: "La clinique" } };
  const { to } = message;
  return to.kind === "patient" ? { kind: "patient", by: to.by, address: to.address } : { kind: "staff", owner: ownerTitle(to.owner) };
}

/** An obligation's key begins with its kind, and ends with the visit where it is one. */
function titleOfKey(key: string): ReturnType<typeof titleOf> {
  const kind = key.slice(0, key.indexOf(":")) as ObligationKind; // keys are made by the pathway alone, from a kind
  return titleOf({ kind, protocolItem: key.slice(key.lastIndexOf("/") + 1) });
}
