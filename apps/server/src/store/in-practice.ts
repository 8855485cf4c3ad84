import type { Pool, PoolClient, QueryConfig } from "pg";
import { DatabaseUnavailable } from "./database-unavailable.ts";
import { together } from "./together.ts";

/** The server's connections under its own role, and the practice whose rows they may see. */
export interface Store {
  readonly pool: Pool;
  readonly practice: string;
}

/** One transaction that sees one practice. */
export interface Transaction extends Pick<PoolClient, "query"> {
  /** Keeps a write whose answer nobody waits for until the commit, and sends both in one round trip; what it throws is what `refuse` makes of it. */
  readonly atTheEnd: (query: QueryConfig, refuse?: (error: unknown) => never) => void;
}

interface LastQuery {
  readonly query: QueryConfig;
  readonly refuse: ((error: unknown) => never) | undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Runs `work` in one transaction under the practice's row policies; a throw rolls all of it back.
 * The practice is set with the transaction's begin, which the first query follows without waiting for it, and ends with it: a pooled
 * connection keeps nothing. Were the begin lost, the queries after it would see no row of any practice.
 * @throws DatabaseUnavailable when the database cannot be reached, or is lost meanwhile.
 */
export async function inPractice<Result>({ pool, practice }: Store, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  if (!uuid.test(practice)) throw new TypeError(`a practice is named by a lower-case UUID, got ${practice}`);
  const client = await connected(pool);
  let broken: Error | undefined;
  try {
    sendAtOnce(client);
    const begun = client.query(`BEGIN; SET LOCAL firstray.practice = '${practice}'`);
    const last: LastQuery[] = [];
    const query: PoolClient["query"] = client.query.bind(client);
    const [, result] = await together(begun, work({ query, atTheEnd: (one, refuse) => void last.push({ query: one, refuse }) }));
    await commit(client, last);
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

/** A transaction in which a query failed answers its commit by rolling back, which is no error to PostgreSQL. */
async function commit(client: PoolClient, last: readonly LastQuery[]): Promise<void> {
  sendAtOnce(client);
  const sent = together(...last.map(({ query, refuse }) => client.query(query).catch(refuse ?? thrown)));
  const [, { command }] = await together(sent, client.query("COMMIT"));
  if (command !== "COMMIT") throw new Error(`a transaction must end by its commit, got ${command}`);
}

/** What is asked before the event loop turns leaves in one write: the system's call costs more than the query's own words. */
function sendAtOnce({ connection: { stream } }: PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function thrown(error: unknown): never {
  throw error;
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new DatabaseUnavailable(cause);
  }
}
