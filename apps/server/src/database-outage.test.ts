import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CommandReply, PatientReply } from "@firstray/contract";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { buildServer } from "./build-server.ts";

import type { Engine } from "./engine/engine.ts";
import { runningPostmaster } from "./engine/running-postmaster.ts";
import { startEngine } from "./engine/start-engine.ts";
import { filmFiles } from "./film/film-files.ts";
import { inPractice, type Store } from "./store/in-practice.ts";
import { closeStore, openStore } from "./store/open-store.ts";
import { ownDatabase } from "./store/own-database.ts";
import { aCommand, aPatient } from "./testing/commands.ts";

import { engineStartMs } from "./testing/test-engine.ts";
import { signIn, type Visitor } from "./testing/test-server.ts";

let folder: string;
let engine: Engine;
let store: Store;
let app: FastifyInstance;
let nurse: Visitor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-outage-"));
  engine = await startEngine({ dataFolder: folder });
  const { settings, ...opened } = await openStore({ administrator: await ownDatabase(engine.connection), demo: true });
  store = opened;
  app = await buildServer(
    { store, practice: settings, clock: { now: () => Temporal.Instant.from("2027-01-04T15:00:00Z") }, films: filmFiles(folder) },
    { webFolder: join(import.meta.dirname, "testing/web") },
  );
  nurse = await signIn(app, "nurse");
}, engineStartMs);
afterAll(async () => {
  await app.close();
  await closeStore(store);
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
});

async function killPostgres(): Promise<void> {
  const running = await runningPostmaster(join(folder, "database"));
  if (running === undefined) throw new Error("PostgreSQL was expected to run");
  process.kill(running.pid, "SIGKILL");
}

/** A transaction that begins, and asks the database for more when it is told to. */
function heldTransaction(): { readonly begun: Promise<unknown>; readonly goOn: () => Promise<unknown> } {
  const gate = new EventEmitter();
  const begun = once(gate, "begun");
  const ended = inPractice(store, async (transaction) => {
    gate.emit("begun");
    await once(gate, "go on");
    return transaction.query("SELECT 1");
  });
  return {
    begun,
    goOn: () => {
      gate.emit("go on");
      return ended;
    },
  };
}

/** Asks again until the answer is of the kind that is waited for; the test's own time limit ends it. */
async function untilAnswered(
  ask: () => Promise<LightMyRequestResponse>,
  awaited: (status: number) => boolean,
): Promise<LightMyRequestResponse> {
  for (;;) {
    const answer = await ask();
    if (awaited(answer.statusCode)) return answer;
    await pause(25);
  }
}

test("a killed PostgreSQL costs a clear refusal, and nothing that had been acknowledged", { timeout: engineStartMs }, async () => {
  const patient = randomUUID();
  const register = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  const acknowledged = await nurse.post("/api/patients", { patient, command: register });
  expect(acknowledged.statusCode, acknowledged.body).toBe(201);

  const held = heldTransaction();
  onTestFinished(() =>
    held
      .goOn()
      .catch(() => undefined)
      .then(() => undefined),
  );
  await held.begun;
  await killPostgres();
  const refused = await untilAnswered(
    () => nurse.get("/api/worklist"),
    (status) => status !== 200,
  );
  expect(refused.json()).toMatchObject({ status: 503, code: "unavailable", sentence: { en: /send it again/, fr: /de nouveau/ } });
  expect(refused.headers["retry-after"]).toBe("2");
  await expect(held.goOn()).rejects.toMatchObject({ name: "DatabaseUnavailable" });

  const episode = { episode: randomUUID(), foot: "right", protocolVersion: 1 } as const;
  const command = aCommand({ type: "OpenEpisode", occurredOn: "2027-01-04", payload: episode });
  const send = (): Promise<LightMyRequestResponse> => nurse.post(`/api/patients/${patient}/commands`, { expectedSequence: 1, command });
  const accepted = await untilAnswered(send, (status) => status !== 503);
  expect(accepted.statusCode, accepted.body).toBe(201);
  expect(accepted.json<CommandReply>().sequence).toBe(2);
  const { history, episodes } = (await nurse.get(`/api/patients/${patient}`)).json<PatientReply>();
  expect(history.map(({ type }) => type)).toEqual(["PatientRegistered", "EpisodeOpened"]);
  expect(episodes).toMatchObject([{ id: episode.episode, foot: "right" }]);
});
