import { once } from "node:events";
import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import pg, { type ClientConfig } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { closeStore, openStore } from "./open-store.ts";
import { refuseSharedSession } from "./refuse-shared-session.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, engineStartMs);
afterAll(() => database.stop());

/** What every pooler takes with a connection; of what it does not know, PgBouncer refuses the connection. */
const takenByPoolers = new Set(["user", "database", "client_encoding", "application_name", "DateStyle", "TimeZone"]);
const headerBytes = 8;

/** The database behind an address of its own that notes what each connection asks for at its beginning. */
async function noting(): Promise<{ readonly config: ClientConfig; readonly asked: Set<string>; readonly stop: () => void }> {
  const { host = "", port = 0 } = database.administrator;
  const asked = new Set<string>();
  const relay = createServer((socket) => {
    const there = createConnection(host.startsWith("/") ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port });
    socket.once("data", (first) => {
      const names = first
        .subarray(headerBytes)
        .toString()
        .split("\0")
        .filter((_word, index) => index % 2 === 0);
      for (const name of names.filter((word) => word !== "")) asked.add(name);
      there.write(first);
      socket.pipe(there).pipe(socket);
    });
    for (const end of [socket, there]) end.on("error", () => undefined);
  });
  await once(relay.listen(0, "127.0.0.1"), "listening");
  const address = relay.address();
  if (address === null || typeof address === "string") throw new TypeError("a listening port was expected");
  return { config: { ...database.administrator, host: "127.0.0.1", port: address.port }, asked, stop: () => relay.close() };
}

test("a pooler of sessions may stand in between: no connection asks for what one refuses, and a query still has its limit", async () => {
  const { config, asked, stop } = await noting();
  const { pool, practice } = await openStore({ administrator: config, demo: false });
  const { rows } = await pool.query("SHOW statement_timeout");
  expect(rows).toEqual([{ statement_timeout: "30s" }]);
  expect(practice).toHaveLength(36);
  await closeStore({ pool });
  stop();
  expect([...asked].filter((name) => !takenByPoolers.has(name))).toEqual([]);
  expect(asked).toContain("user");
});

test("H147: a pooler of transactions is refused: two connections that share a session are no two connections", async () => {
  const [one, other] = [new pg.Client(database.administrator), new pg.Client(database.administrator)];
  await Promise.all([one.connect(), other.connect()]);
  await expect(refuseSharedSession(one, other)).resolves.toBeUndefined();
  await expect(refuseSharedSession(one, one)).rejects.toThrow(/pooler that hands out transactions/);
  await Promise.all([one.end(), other.end()]);
});
