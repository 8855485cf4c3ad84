import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayIn, systemClock } from "./clock.ts";
import { aCommand, aPatient } from "./testing/commands.ts";
import { aFilmOf } from "./testing/film-form.ts";
import { place, secretOf } from "./testing/real-practice.ts";
import { softAuthenticator } from "./testing/soft-authenticator.ts";
import { type TestDatabase, testDatabase } from "./testing/test-database.ts";
import { engineStartMs } from "./testing/test-engine.ts";

/** One server process of several on one database. */
interface ServerProcess {
  readonly port: number;
  readonly stop: () => Promise<unknown>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly json: <Body = unknown>() => Body;
}

let database: TestDatabase;
let folder: string;
let servers: readonly ServerProcess[] = [];
let firstLink = "";
let asked = 0;
let cookie = "";

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "firstray-two-"));
  // One after the other: the first makes the practice. Any later start would do while the other runs.
  servers = [await started("one"), await started("two")];
}, 2 * engineStartMs);
afterAll(async () => {
  for (const { stop } of servers) await stop();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function started(name: string): Promise<ServerProcess> {
  const { host = "", port, user, password, database: databaseName } = database.administrator;
  const parameters = new URLSearchParams({ host, port: String(port), user: String(user), password: String(password) });
  const env = {
    ...process.env,
    ...{
      DATABASE_URL: `postgres:///${databaseName}?${parameters}`,
      FIRSTRAY_DATA: join(folder, name),
      FIRSTRAY_FILMS: join(folder, "films"),
    },
    ...{ PORT: "0", PUBLIC_URL: place.origin, DRAIN_SECONDS: "0" }, // nobody asks while they stop
  };
  const child = spawn(process.execPath, ["--no-warnings", join(import.meta.dirname, "main.ts"), "serve"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.includes("/join#")) firstLink = line; // each start makes a new one while nobody has followed it
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended(child)]);
  return { port: Number(/localhost:(\d+)/.exec(line)?.[1]), stop: () => stopped(child) };
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`a server was expected to start, and ended with ${code}`);
}

async function stopped(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null) return undefined;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  return exited;
}

/** Asks as a browser does through a proxy that gives each request to the next server. */
function ask(method: string, path: string, payload?: object | Buffer, type = "application/json"): Promise<Answer> {
  asked += 1;
  const port = servers[asked % servers.length]?.port;
  const headers = {
    ...{ host: place.domain, "x-firstray": "1", "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9", cookie },
    ...(payload && { "content-type": type }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on("data", (part) => parts.push(part))
        .once("end", () => {
          const body = Buffer.concat(parts).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, json: () => JSON.parse(body) });
        });
    });
    sent.once("error", reject).end(Buffer.isBuffer(payload) ? payload : payload && JSON.stringify(payload));
  });
}

const cookieOf = ({ headers }: Answer): string => (headers["set-cookie"] ?? []).map((one) => one.split(";")[0]).join("; ");

async function joins(link: string, name: string): Promise<ReturnType<typeof softAuthenticator>> {
  const passkey = softAuthenticator();
  const { options } = (await ask("POST", "/api/join/challenge", { link, name })).json<{ options: { challenge: string } }>();
  const joined = await ask("POST", "/api/join", { link, passkey: passkey.make(options.challenge, place), device: "Test key" });
  expect(joined.status, joined.body).toBe(201);
  cookie = cookieOf(joined);
  return passkey;
}

test("two server processes on one database, each request to the other one: sign-in, commands, a conflict, the worklist, a film", {
  timeout: engineStartMs,
}, async () => {
  await joins(secretOf(firstLink.trim()), "Première Administratrice");
  const { link } = (await ask("POST", "/api/invitations", { role: "surgeon" })).json<{ link: string }>();
  const passkey = await joins(secretOf(link), "Chirurgienne d’Essai");

  const { challenge } = (await ask("POST", "/api/sign-in/challenge")).json<{ challenge: string }>();
  const signedIn = await ask("POST", "/api/sign-in/passkey", { passkey: passkey.sign(challenge, place) });
  expect(signedIn.status, signedIn.body).toBe(200);
  cookie = cookieOf(signedIn);
  for (const _each of servers)
    expect((await ask("GET", "/api/session")).json()).toMatchObject({ user: { role: "surgeon" }, locked: false });

  const details = aPatient();
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const today = dayIn("America/Toronto", systemClock.now());
  const registration = aCommand({ type: "RegisterPatient", occurredOn: today, payload: details });
  const registered = await ask("POST", "/api/patients", { patient, command: registration, distinctFrom: [] });
  expect(registered.status, registered.body).toBe(201);
  let expectedSequence = 1;
  const send = (command: object): Promise<Answer> => ask("POST", `/api/patients/${patient}/commands`, { expectedSequence, command });
  const feet = [{ foot: "right", episode }] as const;
  for (const command of [
    aCommand({ type: "OpenEpisode", occurredOn: today, payload: { episode, foot: "right", protocolVersion: 1 } }),
    aCommand({ type: "ScheduleOperation", occurredOn: today, payload: { operation, on: today, feet } }),
    aCommand({ type: "RecordOperationHeld", occurredOn: today, payload: { operation, feet: [{ foot: "right", episode, wires: 1 }] } }),
  ]) {
    const answer = await send({ ...command, reason: "as told", confirmed: true });
    expect(answer.status, answer.body).toBe(201);
    // Sent again, to the other server, as after a lost answer: recorded once.
    expect((await send({ ...command, reason: "as told", confirmed: true })).status).toBe(201);
    expectedSequence = Number(answer.json<{ sequence: number }>().sequence);
  }

  const call = (about: string): object => aCommand({ type: "RequestCallBack", occurredOn: today, payload: { foot: "right", about } });
  const both = await Promise.all([send({ ...call("one"), reason: "told" }), send({ ...call("two"), reason: "told" })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);

  for (const _each of servers) {
    const worklist = await ask("GET", "/api/worklist?show=all");
    expect(worklist.body).toContain(patient);
    expect(worklist.body).toContain("wire-removal");
  }

  const form = new FormData();
  const [command, film] = [randomUUID(), randomUUID()];
  form.set("command", command);
  form.set("film", film);
  form.set("file", new Blob([new Uint8Array(aFilmOf(details).file)]), "film.dcm");
  const upload = new Request("http://localhost", { method: "POST", body: form });
  const type = upload.headers.get("content-type") ?? "";
  const added = await ask("POST", `/api/patients/${patient}/films`, Buffer.from(await upload.arrayBuffer()), type);
  expect(added.status, added.body).toBe(201);
  for (const _each of servers) expect((await ask("GET", `/api/films/${film}/greys`)).status).toBe(200);
  expect((await readdir(join(folder, "films"))).filter((name) => name.startsWith("incoming-"))).toHaveLength(2);

  expect((await ask("DELETE", "/api/session")).status).toBeLessThan(300);
  for (const _each of servers) expect((await ask("GET", "/api/worklist")).status).toBe(401);
});
