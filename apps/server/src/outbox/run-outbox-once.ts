import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { claimMessage } from "./claim-message.ts";
import type { Carried, MessageCarrier } from "./message-carrier.ts";
import type { Claimed } from "./outgoing.ts";
import { planTheUnplanned } from "./plan-the-unplanned.ts";
import type { Post } from "./post.ts";
import { prepareRound } from "./prepare-round.ts";
import { settleMessage } from "./settle-message.ts";

/**
 * One round of the send loop: everything that is due now and has a way out, one after the other. Two servers may go round at once; each
 * message is taken by one of them. @param until - ends the round after the message under way.
 * @returns how many attempts were made.
 */
export async function runOutboxOnce(house: House, post: Post, until: AbortSignal): Promise<number> {
  await prepareRound(house, post);
  await planTheUnplanned(house);
  const passed: string[] = [];
  let attempts = 0;
  while (!until.aborted) {
    const claim = await claimMessage(house, post, passed);
    if (claim === undefined) break;
    if (claim.kind === "passed") {
      passed.push(claim.id);
      continue;
    }
    attempts += 1;
    await settleMessage(house.store, claim.claimed, await carry(post.carrier, claim.claimed), house.clock.now());
  }
  await inPractice(house.store, (transaction) =>
    transaction.query("UPDATE firstray.practice SET messages_ran_at = $1", [house.clock.now().toString()]),
  );
  return attempts;
}

/** A way out that breaks its promise may have let the message through. */
async function carry(carrier: MessageCarrier, { id, channel, to, words }: Claimed): Promise<Carried> {
  try {
    const carried =
      channel === "email"
        ? await carrier.email?.({ id, to, subject: words.subject, body: words.body })
        : await carrier.sms?.({ id, to, text: words.sms });
    return carried ?? { kind: "refused", reason: "no way out is set up", lasting: false };
  } catch (error) {
    return { kind: "unknown", reason: error instanceof Error ? error.message : String(error) };
  }
}
