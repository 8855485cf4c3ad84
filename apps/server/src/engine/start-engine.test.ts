import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Engine } from "./engine.ts";
import { runningPostmaster } from "./running-postmaster.ts";
import { startEngine } from "./start-engine.ts";
import { StartRefusal } from "./start-refusal.ts";
import { serverProcess } from "./testing/server-process.ts";

const isRoot = process.getuid?.() === 0;
const root = mkdtempSync(join(tmpdir(), "firstray-engine-"));
const dataFolder = join(root, "private", "data");
const running: Engine[] = [];

beforeAll(() => mkdirSync(join(root, "private"), { mode: 0o700 }));
afterEach(async () => {
  for (const engine of running.splice(0)) await engine.stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(folder = dataFolder): Promise<Engine> {
  const engine = await startEngine({ dataFolder: folder });
  running.push(engine);
  return engine;
}

async function asked<Row extends object>(engine: Engine, sql: string): Promise<Row | undefined> {
  const client = new Client({ ...engine.connection, database: "postgres" });
  client.on("error", () => undefined); // the end of the server is what some tests are about
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

async function postmaster(): Promise<number | undefined> {
  return (await runningPostmaster(join(dataFolder, "database")))?.pid;
}

/** The number of the PostgreSQL that comes after another, as soon as it runs. */
async function otherPostmaster(than: number | undefined, failures: readonly unknown[]): Promise<number> {
  while (failures.length === 0) {
    const found = await postmaster();
    if (found !== undefined && found !== than) return found;
    await pause(2);
  }
  throw failures[0];
}

describe("the embedded engine, in a data folder below a private one", { timeout: 60_000 }, () => {
  test("starts, keeps what it was given over a stop, and leaves nothing running", async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    await asked(first, "create table kept as select 7 as number");
    await first.stop();
    await first.stop();
    expect(await postmaster()).toBeUndefined();
    expect(await asked(await start(), "select number from kept")).toEqual({ number: 7 });
  });

  test("is PostgreSQL 18 in UTF-8 with checksums and durable commits", async () => {
    const settings = "current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding";
    const durable =
      "current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits, current_setting('data_checksums') as checksums";
    expect(await asked(await start(), `select ${settings}, ${durable}`)).toEqual({
      ...{ version: 18, encoding: "UTF8", fsync: "on", commits: "on", checksums: "on" },
    });
  });

  test("lets nobody in without the password, which only its owner may read", async () => {
    const { connection } = await start();
    await expect(new Client({ ...connection, password: "guessed", database: "postgres" }).connect()).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(join(dataFolder, "database/firstray.password")).mode & 0o777).toBe(0o600);
  });

  test("writes no statement and no detail, which could hold a patient's data, to its log", async () => {
    const engine = await start();
    await asked(engine, "create table secret (name text unique)");
    await asked(engine, "insert into secret values ('Invented Person')");
    await expect(asked(engine, "insert into secret values ('Invented Person')")).rejects.toThrow(/duplicate key/);
    await engine.stop();
    expect(readFileSync(join(dataFolder, "engine/postgres.log"), "utf8")).not.toContain("Invented");
  });

  test("a second server on the same data is refused in one sentence, and the first goes on", async () => {
    const first = await start();
    await expect(startEngine({ dataFolder })).rejects.toThrow(
      `Another Firstray server (process ${process.pid}) uses the data folder ${dataFolder}`,
    );
    expect(await asked(first, "select 1 as answers")).toEqual({ answers: 1 });
  });

  test("what a killed server left running is adopted, and stopped in the end", async () => {
    const killed = await serverProcess(dataFolder);
    const pid = await postmaster();
    await killed.end("SIGKILL");
    expect(pid).toBeDefined();
    const engine = await start();
    expect({ adopted: engine.adopted, pid: await postmaster() }).toEqual({ adopted: true, pid });
    await engine.stop();
    expect(await postmaster()).toBeUndefined();
  });

  test("a killed PostgreSQL is started again at the same address, with everything that it had acknowledged", async () => {
    const engine = await start();
    await asked(engine, "create table acknowledged as select 1 as number");
    const pid = await postmaster();
    if (pid === undefined) throw new Error("PostgreSQL was expected to run");
    process.kill(pid, "SIGKILL");
    expect(await eventually(() => asked(engine, "select number from acknowledged"))).toEqual({ number: 1 });
    const claimed = "select exists (select from pg_locks where locktype = 'advisory' and granted) as claimed";
    await vi.waitFor(async () => expect(await asked(engine, claimed)).toEqual({ claimed: true }), { timeout: 10_000, interval: 20 });
    await expect(startEngine({ dataFolder })).rejects.toThrow(StartRefusal);
  });

  test("a PostgreSQL that is killed again while it starts again is started once more", async () => {
    const failures: unknown[] = [];
    const engine = await startEngine({ dataFolder, onFailure: (cause) => failures.push(cause) });
    running.push(engine);
    const first = await postmaster();
    process.kill(Number(first), "SIGKILL");
    const second = await otherPostmaster(first, failures);
    process.kill(second, "SIGKILL");
    const third = await otherPostmaster(second, failures);
    await vi.waitFor(async () => expect(await asked(engine, "select 1 as number")).toEqual({ number: 1 }), {
      timeout: 30_000,
      interval: 50,
    });
    expect(await postmaster()).toBe(third);
    expect(failures).toEqual([]);
  });

  test("a path that is too long for a socket is served on a loopback port", async () => {
    const engine = await start(join(root, "long".repeat(30)));
    expect(engine.connection.host).toBe("127.0.0.1");
    expect(await asked(engine, "select inet_server_addr()::text as address")).toEqual({ address: "127.0.0.1/32" });
  });

  test("three servers at once on an empty folder: one starts, the others are refused", async () => {
    const folder = join(root, "contested");
    const servers = await Promise.allSettled([1, 2, 3].map(() => serverProcess(folder)));
    const started = servers.filter((server) => server.status === "fulfilled");
    const refusals = servers.filter((server) => server.status === "rejected").map(({ reason }) => String(reason));
    expect(started).toHaveLength(1);
    for (const refusal of refusals) expect(refusal).toMatch(/Another Firstray server \(process \d+\) uses the data folder/);
    await Promise.all(started.map(({ value }) => value.end("SIGTERM")));
  });
});

describe("refused in one sentence", () => {
  test.each([
    { title: "a file", folder: () => join(root, "file") },
    { title: "below a file", folder: () => join(root, "file", "data") },
    { title: "where the system makes no folders", folder: () => "/proc/firstray" },
  ])("a data folder that is $title", async ({ folder }) => {
    writeFileSync(join(root, "file"), "");
    await expect(startEngine({ dataFolder: folder() })).rejects.toThrow(
      /^The data folder \S+ cannot be written to \(.+\): set FIRSTRAY_DATA/,
    );
  });

  test.skipIf(isRoot)("a data folder that may not be written to", async () => {
    const folder = join(root, "closed");
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await expect(startEngine({ dataFolder: folder })).rejects.toThrow(/permission denied/);
  });

  test("a database of another PostgreSQL", async () => {
    const folder = join(root, "other");
    mkdirSync(join(folder, "database"), { recursive: true });
    writeFileSync(join(folder, "database", "PG_VERSION"), "16\n");
    await expect(startEngine({ dataFolder: folder })).rejects.toThrow(
      /is of PostgreSQL 16, but this version of Firstray runs PostgreSQL 18/,
    );
  });
});

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 500; ; left -= 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (left === 0) throw cause;
      await pause(20);
    }
  }
}
