import type { Pool, PoolClient } from "pg";
import { DatabaseUnavailable } from "./database-unavailable.ts";

/** The server's connections under its own role, and the practice whose rows they may see. */
export interface Store {
  readonly pool: Pool;
  readonly practice: string;
}

/** One transaction that sees one practice. */
export type Transaction = Pick<PoolClient, "query">;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Runs `work` in one transaction under the practice's row policies; a throw rolls all of it back.
 * The practice is set with the transaction's begin, in one round trip, and ends with it: a pooled connection keeps nothing.
 * @throws DatabaseUnavailable when the database cannot be reached, or is lost meanwhile.
 */
export async function inPractice<Result>({ pool, practice }: Store, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  if (!uuid.test(practice)) throw new TypeError(`a practice is named by a lower-case UUID, got ${practice}`);
  const client = await connected(pool);
  let broken: Error | undefined;
  try {
    await client.query(`BEGIN; SET LOCAL firstray.practice = '${practice}'`);
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((cause: Error) => {
      broken = cause;
    });
    throw broken ? new DatabaseUnavailable(error) : error;
  } finally {
    client.release(broken);
  }
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new DatabaseUnavailable(cause);
  }
}
