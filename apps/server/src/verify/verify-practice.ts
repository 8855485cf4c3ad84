import type { Instant } from "@firstray/record";
import pg, { type ClientConfig } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { asAdministrator } from "../store/administrator.ts";
import type { Store } from "../store/in-practice.ts";
import { closeStore } from "../store/open-store.ts";
import { plainValues } from "../store/plain-values.ts";
import { workingRole } from "../store/working-role.ts";
import type { ChainPlace } from "./chain-fault.ts";
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
export interface Verification {
  readonly administrator: ClientConfig;
  readonly heads: readonly ChainPlace[];
  /** Present: projections too, as they should be at this moment. */
  readonly projectionsAt?: Instant;
}

const practicesSql = "SELECT practice_id AS id, name FROM firstray.practice ORDER BY practice_id";

/**
 * Verifies every practice of a database, reading only, under the same row policies as the server.
 * @throws StartRefusal when the database holds no practice or cannot be reached.
 */
export async function verifyPractices({ administrator, heads, projectionsAt }: Verification): Promise<readonly PracticeFinding[]> {
  const { practices, working } = await asAdministrator(administrator, async (client) => {
    const { rows: found } = await client.query<{ known: boolean }>("SELECT to_regclass('firstray.chain_head') IS NOT NULL AS known");
    if (found[0]?.known !== true) throw new StartRefusal("The database holds no practice: check FIRSTRAY_DATA or DATABASE_URL.");
    const { rows } = await client.query<{ id: string; name: string }>(practicesSql);
    return { practices: rows, working: await workingRole(client, undefined) };
  });
  const pool = new pg.Pool({ ...working, types: plainValues, max: 1, application_name: "firstray verify", pipeline: true });
  pool.on("error", () => undefined);
  try {
    const findings: PracticeFinding[] = [];
    for (const { id, name } of practices)
      findings.push({ practice: id, name, ...(await found({ pool, practice: id }, heads, projectionsAt)) });
    return findings;
  } finally {
    await closeStore({ pool });
  }
}

async function found(
  store: Store,
  heads: readonly ChainPlace[],
  at: Instant | undefined,
): Promise<Omit<PracticeFinding, "practice" | "name">> {
  const chain = await verifyChain(store, heads);
  return chain.kind === "broken" || at === undefined ? { chain } : { chain, projections: await verifyProjections(store, at) };
}
