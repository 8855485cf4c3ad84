import type { Instant } from "@firstray/record";
import type { Store } from "../store/in-practice.ts";
import type { ChainPlace } from "./chain-fault.ts";
import { inEachPractice, type Reached } from "./in-each-practice.ts";
import { type ChainFinding, verifyChain } from "./verify-chain.ts";
import { type ProjectionFinding, verifyProjections } from "./verify-projections.ts";

/** A practice of a database, and what was found of it. */
export interface PracticeFinding {
  readonly practice: string;
  readonly name: string;
  readonly chain: ChainFinding;
  /** Not looked at where it was not asked for, or where the chain is broken: what follows from changed events means nothing. */
  readonly projections?: ProjectionFinding;
}

/** What is to be verified, and against what. */
export interface Verification extends Reached {
  readonly heads: readonly ChainPlace[];
  /** Present: projections too, as they should be at this moment. */
  readonly projectionsAt?: Instant;
}

/**
 * Verifies every practice of a database, reading only, under the same row policies as the server.
 * @throws StartRefusal when the database holds no practice or cannot be reached.
 */
export function verifyPractices({ heads, projectionsAt, ...reached }: Verification): Promise<readonly PracticeFinding[]> {
  return inEachPractice(reached, "firstray verify", async (store, { id, name }) => ({
    ...{ practice: id, name },
    ...(await found(store, heads, projectionsAt)),
  }));
}

async function found(
  store: Store,
  heads: readonly ChainPlace[],
  at: Instant | undefined,
): Promise<Omit<PracticeFinding, "practice" | "name">> {
  const chain = await verifyChain(store, heads);
  return chain.kind === "broken" || at === undefined ? { chain } : { chain, projections: await verifyProjections(store, at) };
}
