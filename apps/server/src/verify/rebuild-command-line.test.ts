import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifestName } from "../backup/backup-manifest.ts";
import { systemClock } from "../clock.ts";
import { startEngine } from "../engine/start-engine.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { ownDatabase } from "../store/own-database.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { testHouse } from "../testing/test-house.ts";
import { rebuildCommandLine } from "./rebuild-command-line.ts";
import { verifyCommandLine } from "./verify-command-line.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-rebuild-"));
}, engineStartMs);
afterAll(() => rm(folder, { recursive: true, force: true }));

const rebuild = (arguments_: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  rebuildCommandLine(arguments_, { environment, clock: systemClock, say: () => undefined });

test("a data folder is rebuilt while its server runs and after it has stopped, as the role that the server signs in as", {
  timeout: engineStartMs,
}, async () => {
  const engine = await startEngine({ dataFolder: folder });
  const administrator = await ownDatabase(engine.connection);
  await closeStore(await openStore({ administrator, demo: false }));
  const client = new pg.Client(administrator);
  await client.connect();
  await client.query("ALTER ROLE firstray_app PASSWORD 'its-own'");
  const address = (user: string, password: string): string =>
    `postgres://${user}:${password}@/firstray?host=${encodeURIComponent(String(administrator.host))}&port=${administrator.port}`;
  const application = address("firstray_app", "its-own");
  const urls = { DATABASE_URL: address(String(administrator.user), String(administrator.password)), DATABASE_APP_URL: application };
  const running = await rebuild(["--json"], urls);
  expect(JSON.parse(running.output ?? "")).toMatchObject([
    { kind: "rebuilt", patients: 0, rows: { patient: 0, obligation: 0, film: 0, outbox: 0 }, left: [] },
  ]);
  expect(await verifyCommandLine([], urls)).toMatchObject({ code: 0 });
  const server = new pg.Client(application); // neither has given the role another password
  await server.connect();
  await server.end();
  await client.end();
  await engine.stop();
  expect(await rebuild([folder], { LANG: "fr_CA" })).toMatchObject({
    code: 0,
    output: expect.stringContaining("chaque ligne était telle"),
  });
});

test.each([
  {
    version: "an older",
    sql: "DELETE FROM firstray.migration WHERE name = (SELECT max(name) FROM firstray.migration)",
    says: "an older version",
  },
  { version: "a later", sql: "INSERT INTO firstray.migration (name, hash) VALUES ('9999-later.sql', 'x')", says: "another version" },
])("tables of $version version are left alone", async ({ sql, says }) => {
  const { database, stop } = await testHouse();
  await database.asAdministrator(sql);
  const { host, port, database: name, user, password } = database.administrator;
  const url = `postgres://${user ?? ""}:${password ?? ""}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`;
  const ending = await rebuild([], { DATABASE_URL: url });
  expect(ending).toMatchObject({ code: 1, complaint: expect.stringContaining(`written by ${says}`) });
  await stop();
});

test("a backup stays as it was made", async () => {
  const backup = await mkdtemp(join(tmpdir(), "firstray-kept-"));
  await writeFile(join(backup, manifestName), "{}");
  expect(await rebuild([backup])).toMatchObject({
    code: 1,
    complaint: expect.stringContaining("restore it, and rebuild what was restored"),
  });
  await rm(backup, { recursive: true });
});

test.each([
  { arguments_: ["a", "b"], code: 2, complaint: /firstray rebuild \[FOLDER\]/ },
  { arguments_: ["--projections"], code: 2, complaint: /--projections/ },
  { arguments_: ["/nowhere/at/all"], code: 1, complaint: /There is no database in \/nowhere\/at\/all/ },
])("$arguments_ ends with $code and a sentence", async ({ arguments_, code, complaint }) => {
  const ending = await rebuild(arguments_);
  expect(ending.code).toBe(code);
  expect(ending.complaint).toMatch(complaint);
});
