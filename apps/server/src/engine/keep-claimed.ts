import type { Claim } from "./claim.ts";

/**
 * Watches a claim, whose session ends when PostgreSQL does, and claims again by `reclaim`, which starts PostgreSQL again.
 * @param onFailure - told when that fails; nothing is watched then.
 * @returns ends the watch and gives the claim up, once a claim that is just being taken is there.
 */
export function keepClaimed(first: Claim, reclaim: () => Promise<Claim>, onFailure: (cause: unknown) => void): () => Promise<void> {
  let held = Promise.resolve(first);
  let ended = false;
  const watch = async (): Promise<void> => {
    await (await held).lost;
    if (ended) return;
    held = reclaim();
    await watch();
  };
  watch().catch((cause) => ended || onFailure(cause));
  return async () => {
    ended = true;
    const last = await held.catch(() => undefined);
    await last?.release();
  };
}
