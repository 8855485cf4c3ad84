import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";

type Connection = Pick<Client, "query">;

const readSql = "SELECT current_setting('firstray.session', true) AS mark";

/**
 * Each connection must keep a session of its own, for locks and prepared statements live in one. A pooler that hands out transactions
 * gives what one connection has set to the next.
 * @throws StartRefusal when it does.
 */
export async function refuseSharedSession(first: Connection, second: Connection): Promise<void> {
  const mark = randomUUID();
  await first.query("SELECT set_config('firstray.session', $1, false)", [mark]);
  const there = await second.query<{ mark: string | null }>(readSql);
  const here = await first.query<{ mark: string | null }>(readSql);
  if (here.rows[0]?.mark === mark && there.rows[0]?.mark !== mark) return;
  throw new StartRefusal(
    "The database is reached through a pooler that hands out transactions: set it to sessions (PgBouncer: pool_mode = session), or let DATABASE_URL and DATABASE_APP_URL name the database itself.",
  );
}
