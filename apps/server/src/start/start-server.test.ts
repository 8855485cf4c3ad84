import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { filmFiles } from "../film/film-files.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import type { Configuration } from "./configuration.ts";
import { newAdministratorLink } from "./new-administrator-link.ts";
import { type RunningServer, startServer } from "./start-server.ts";

let database: TestDatabase;
let folder: string;
const running: RunningServer[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "firstray-start-"));
}, engineStartMs);
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

function asked(differing: Partial<Configuration> = {}): Configuration {
  return { mode: "serve", port: 0, dataFolder: join(folder, "data"), databaseUrl: urlOf(database), ...differing };
}

function urlOf({ administrator: { host = "", port, user, password, database: name } }: TestDatabase): string {
  const parameters = new URLSearchParams({ host, port: String(port), user: String(user), password: String(password) });
  return `postgres:///${name}?${parameters}`;
}

async function start(differing: Partial<Configuration> = {}): Promise<RunningServer> {
  const server = await startServer(asked(differing), { say: () => undefined, until: new AbortController().signal });
  running.push(server);
  return server;
}

test("it listens on this computer, answers, and stops; a second start on the same data does the same", async () => {
  for (const _again of [1, 2]) {
    const server = await start();
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: "ready" });
    await server.stop();
    await expect(fetch(`${server.url}/readyz`)).rejects.toThrow();
  }
});

test("H145: a start removes the files of destroyed films that a power cut left", async () => {
  await (await start()).stop();
  const film = "ab".repeat(32);
  const path = filmFiles(join(folder, "data")).original(film);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "a film of nobody any more");
  await database.asAdministrator("INSERT INTO firstray.film_removal SELECT practice_id, $1 FROM firstray.practice", [film]);
  await start();
  await vi.waitFor(() => expect(existsSync(path)).toBe(false), { timeout: 10_000 });
});

test("H147: behind a proxy, a server that is told to stop says that it is not ready and still answers, until the proxy knows", async () => {
  const server = await start({ publicUrl: "https://foot.example.org", drainSeconds: 2 });
  const address = server.url.split(" ", 1).join();
  const stopped = server.stop();
  await vi.waitFor(async () => expect((await fetch(`${address}/readyz`)).status).toBe(503));
  const answer = await fetch(`${address}/healthz`);
  expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
  await stopped;
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});

test("a taken port is refused, naming it", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "localhost", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
  other.close();
});

test("a second server on the same data folder is refused, and the first goes on", async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(/Another Firstray server uses the data folder/);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test("a server whose lock on its data folder ends with the database's sessions takes it again", async () => {
  const first = await start();
  const held =
    "SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database WHERE locktype = 'advisory' AND datname = current_database()";
  const [before] = await database.asAdministrator<{ pid: number }>(held);
  if (before === undefined) throw new Error("the data folder was expected to be held");
  await database.asAdministrator("SELECT pg_terminate_backend($1)", [before.pid]);
  await vi.waitFor(
    async () => {
      const [now] = await database.asAdministrator<{ pid: number }>(held);
      expect(now?.pid ?? before.pid).not.toBe(before.pid);
    },
    { timeout: 10_000 },
  );
  await expect(start()).rejects.toThrow(/Another Firstray server uses the data folder/);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test("a folder that cannot be made is refused, naming it", async () => {
  const file = join(folder, "a-file");
  await writeFile(file, "");
  await expect(start({ dataFolder: join(file, "data") })).rejects.toThrow(`The data folder ${join(file, "data")} cannot be written to`);
});

test.skipIf(process.platform !== "linux")("a folder below one where the system makes none is refused as well", async () => {
  await expect(start({ dataFolder: "/proc/firstray/data" })).rejects.toThrow("cannot be written to");
});

test("an unreachable database is refused", async () => {
  const databaseUrl = "postgres://admin:hidden@127.0.0.1:1/none";
  await expect(start({ databaseUrl, dataFolder: join(folder, "other") })).rejects.toThrow(/The database cannot be reached/);
});

test("a working role that cannot sign in is refused with a sentence, without its password", async () => {
  const refused = start({ databaseAppUrl: "postgres://app:hidden@127.0.0.1:1/none", dataFolder: join(folder, "other") });
  await expect(refused).rejects.toThrow(/own role cannot sign in to the database .*ECONNREFUSED.*: check DATABASE_APP_URL/);
  await expect(refused).rejects.not.toThrow(/hidden/);
});

test("the demo is not started on a real practice's folder or database", async () => {
  await (await start()).stop();
  await expect(start({ mode: "demo" })).rejects.toThrow(/data folder .* was not created as a demo/);
  await expect(start({ mode: "demo", dataFolder: join(folder, "fresh") })).rejects.toThrow(/database was not created as a demo/);
});

test("the real thing is not started on a demo's folder", async () => {
  const dataFolder = join(folder, "demo");
  await start({ dataFolder }).then((server) => server.stop());
  await writeFile(join(dataFolder, "firstray.json"), JSON.stringify({ mode: "demo", id: "x" }));
  await expect(start({ dataFolder })).rejects.toThrow(/created as a demo and holds invented patients/);
});

test("told to end while it starts, it ends what it had started", async () => {
  const until = AbortSignal.abort(new Error("told to end"));
  await expect(startServer(asked(), { say: () => undefined, until })).rejects.toThrow("told to end");
  await start();
});

test("the first start of a real practice prints a link for its administrator, a later one a new link while nobody has followed it", async () => {
  const said: string[] = [];
  const links: (string | undefined)[] = [];
  for (const _start of [1, 2]) {
    const server = await startServer(asked(), { say: (line) => said.push(line), until: new AbortController().signal });
    links.push(/\/join#[\w-]{43}$/.exec(said.at(-1) ?? "")?.[0]);
    await server.stop();
  }
  expect(new Set(links).size).toBe(2);
  expect(links).not.toContain(undefined);
});

test("a new link is made by who may read the data folder, and only of a practice that is there", async () => {
  await (await start()).stop();
  expect(await newAdministratorLink(asked({ publicUrl: "https://foot.example.org" }))).toMatch(
    /^https:\/\/foot\.example\.org\/join#[\w-]{43}$/,
  );
  await expect(newAdministratorLink(asked({ dataFolder: join(folder, "nobody") }))).rejects.toThrow(/no practice in/);
});

test("a program that cannot start says one sentence and ends with 1", async () => {
  const main = join(import.meta.dirname, "../main.ts");
  const env = { ...process.env, PORT: "many" };
  const ended = promisify(execFile)(process.execPath, ["--no-warnings", main, "serve"], { env });
  await expect(ended).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: "PORT is many, and must be a whole number from 0 (any free port) to 65535.\n",
  });
});
