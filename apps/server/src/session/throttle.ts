import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { countAttempt, forgetAttempts } from "../store/count-attempt.ts";
import { inPractice } from "../store/in-practice.ts";

/** What is tried, by whom or with what, and how often within how long. */
export interface Limit {
  readonly what: "sign-in" | "challenge" | "recovery-code" | "join" | "patient-link" | "patient-address";
  readonly of: string;
  readonly most: number;
  readonly minutes: number;
}

/**
 * Counts a try, in a transaction of its own that stays whatever becomes of the try; every server of the database counts together.
 * @throws Problem when there were too many.
 */
export async function throttle({ store, clock }: Pick<House, "store" | "clock">, limit: Limit): Promise<void> {
  const now = clock.now();
  const windowEndsAt = now.add({ minutes: limit.minutes }).toString();
  const attempt = { subject: subjectOf(limit), now: now.toString(), windowEndsAt };
  const counted = await inPractice(store, (transaction) => countAttempt(transaction, store.practice, attempt));
  if (counted.count <= limit.most) return;
  const minutes = Math.ceil(Temporal.Instant.from(counted.windowEndsAt).since(now).total("minutes"));
  throw new Problem("too-many-tries", sentences.tooManyTries(minutes));
}

/** What succeeded is no longer counted. */
export async function unthrottle({ store }: Pick<House, "store">, limit: Pick<Limit, "what" | "of">): Promise<void> {
  await inPractice(store, (transaction) => forgetAttempts(transaction, store.practice, subjectOf(limit)));
}

/** Neither an address nor a link is kept. */
function subjectOf({ what, of }: Pick<Limit, "what" | "of">): Buffer {
  return createHash("sha256").update(`${what} ${of}`).digest();
}
