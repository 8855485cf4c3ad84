import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type { House } from "../house.ts";
import type { Post } from "./post.ts";
import { runOutboxOnce } from "./run-outbox-once.ts";

const everyMs = 60_000;

/** Goes round every minute beside the requests. @returns how to end it, after the message under way. */
export function keepSending(house: House, post: Post, log: FastifyBaseLogger): () => Promise<void> {
  const until = new AbortController();
  const done = goRound(house, post, log, until.signal);
  return () => {
    until.abort();
    return done;
  };
}

async function goRound(house: House, post: Post, log: FastifyBaseLogger, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    await runOutboxOnce(house, post, until).catch((error) => log.error({ err: error }, "messages could not be sent"));
    await pause(everyMs, undefined, { signal: until }).catch(() => undefined);
  }
}
