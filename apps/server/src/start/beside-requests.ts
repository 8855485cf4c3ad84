import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { DatabaseUnavailable } from "../store/database-unavailable.ts";

/** Something that a start does beside the requests. */
export interface Chore {
  readonly work: (until: AbortSignal) => Promise<unknown>;
  /** What the log says when it fails. */
  readonly failed: string;
}

const retryMs = 5000;

/** Does a chore once, and again from its beginning when the database was lost meanwhile. @returns how to end it. */
export function besideRequests({ work, failed }: Chore, log: Pick<FastifyBaseLogger, "error">, everyMs = retryMs): () => Promise<void> {
  const until = new AbortController();
  const done = doneOnce(work, until.signal, everyMs).catch((error) => log.error({ err: error }, failed));
  return () => {
    until.abort();
    return done;
  };
}

async function doneOnce(work: Chore["work"], until: AbortSignal, everyMs: number): Promise<void> {
  while (!until.aborted) {
    try {
      await work(until);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
    }
    await pause(everyMs, undefined, { signal: until }).catch(() => undefined);
  }
}
