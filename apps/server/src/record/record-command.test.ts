import { randomUUID } from "node:crypto";
import type { CommandReply, SentCommand } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let nurse: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
  nurse = await at.signedInAs("nurse");
}, engineStartMs);
afterAll(() => at.stop());

async function registered(details = aPatient()): Promise<string> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: details });
  const answer = await nurse.post("/api/patients", { patient, command });
  expect(answer.statusCode, answer.body).toBe(201);
  return patient;
}

const opening = (foot: "left" | "right"): SentCommand =>
  aCommand({ type: "OpenEpisode", occurredOn: "2027-01-04", payload: { episode: randomUUID(), foot, protocolVersion: 1 } });
const send = (by: Visitor, patient: string, expectedSequence: number, command: SentCommand) =>
  by.post(`/api/patients/${patient}/commands`, { expectedSequence, command });

test("of two people at once the second is told what the first recorded, by whom, and nothing of theirs is stored", async () => {
  const patient = await registered();
  expect((await send(surgeon, patient, 1, opening("left"))).statusCode).toBe(201);
  const second = await send(nurse, patient, 1, opening("right"));
  expect(second.statusCode).toBe(409);
  expect(second.json()).toMatchObject({ code: "conflict", since: [{ type: "EpisodeOpened", actor: { name: "Dre Fictive Démo" } }] });
  const record = (await nurse.get(`/api/patients/${patient}`)).json();
  expect(record).toMatchObject({ sequence: 2, episodes: [{ foot: "left" }] });
});

test("ten at the same moment on one record: one is recorded, nine are told", async () => {
  const patient = await registered();
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(surgeon, patient, 1, opening("left"))));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
});

test("the same command twice is one, even when sent on the record as it was before", async () => {
  const patient = await registered();
  const command = opening("left");
  const first = await send(surgeon, patient, 1, command);
  const again = await send(surgeon, patient, 1, command);
  expect(again.statusCode).toBe(201);
  expect(again.json<CommandReply>()).toEqual(first.json<CommandReply>());
  expect((await nurse.get(`/api/patients/${patient}`)).json()).toMatchObject({ sequence: 2 });
});

test("a command's id that was used for another patient is refused", async () => {
  const [one, other] = [await registered(), await registered()];
  const command = opening("left");
  await send(surgeon, one, 1, command);
  expect((await send(surgeon, other, 1, command)).json()).toMatchObject({ code: "invalid" });
});

test("a refusal of the record comes with its code, its sentence in both languages and what it asks", async () => {
  const patient = await registered();
  const answer = await send(surgeon, patient, 1, { ...opening("left"), occurredOn: "2026-11-30" });
  expect(answer.statusCode).toBe(422);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(answer.json()).toMatchObject({
    code: "confirm-date",
    ask: "confirm",
    sentence: { en: expect.any(String), fr: expect.any(String) },
  });
});

test.each([
  { what: "nothing", body: {} },
  { what: "a command of no known type", body: { expectedSequence: 1, command: { ...opening("left"), type: "DropTables" } } },
  { what: "an event instead of a command", body: { expectedSequence: 1, command: { ...opening("left"), type: "EpisodeOpened" } } },
  { what: "a day that does not exist", body: { expectedSequence: 1, command: { ...opening("left"), occurredOn: "2027-02-30" } } },
  { what: "a field too many", body: { expectedSequence: 1, command: { ...opening("left"), actor: { role: "surgeon" } } } },
])("$what is refused, naming the field", async ({ body }) => {
  const patient = await registered();
  const answer = await surgeon.post(`/api/patients/${patient}/commands`, body);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().fields.length).toBeGreaterThan(0);
});

test("a broken body is refused without a word of the inside", async () => {
  const headers = { host: "localhost", "x-firstray": "1", "content-type": "application/json" };
  const answer = await at.app.inject({ method: "POST", url: "/api/session", headers, payload: "{" });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).not.toMatch(/SyntaxError|Unexpected|node_modules/);
});

test("a number is one patient's, whatever its spaces and case", async () => {
  const details = aPatient({ number: "AB-12 34" });
  await registered(details);
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: { ...aPatient(), number: "ab1234" } });
  const answer = await nurse.post("/api/patients", { patient: randomUUID(), command, distinctFrom: [] });
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({ code: "possible-duplicate", duplicates: [{ number: "AB-12 34" }] });
});

test("the same name and birth date are asked about, and accepted once they are said to be another person", async () => {
  const first = await registered(aPatient({ familyName: "Sosie-Déjà", givenName: "Vu" }));
  const command = aCommand({
    type: "RegisterPatient",
    occurredOn: "2027-01-04",
    payload: aPatient({ familyName: "SOSIE DEJA", givenName: "vu" }),
  });
  const patient = randomUUID();
  const asked = await nurse.post("/api/patients", { patient, command });
  expect(asked.json()).toMatchObject({ code: "possible-duplicate", duplicates: [{ id: first }] });
  expect((await nurse.post("/api/patients", { patient, command, distinctFrom: [first] })).statusCode).toBe(201);
});

test("a number cannot be changed into another patient's", async () => {
  const taken = aPatient();
  await registered(taken);
  const patient = await registered();
  const command = aCommand({ type: "ChangePatientDetails", occurredOn: "2027-01-04", payload: { number: taken.number } });
  expect((await send(nurse, patient, 1, command)).json()).toMatchObject({ code: "possible-duplicate" });
});

test("a patient's registration cannot be voided away from under the record", async () => {
  const patient = await registered();
  const { history } = (await nurse.get(`/api/patients/${patient}`)).json();
  const command = aCommand({ type: "VoidEvent", occurredOn: "2027-01-04", reason: "x", payload: { voids: history[0].event } });
  const answer = await send(surgeon, patient, 1, command);
  expect(answer.statusCode).toBe(422);
});

test("a record with an event that is not as it was written is shown first on the worklist, and hides nobody", async () => {
  const { checkRecords } = await import("./check-records.ts");
  const [damaged, whole] = [await registered(), await registered()];
  await at.database.asAdministrator(
    `UPDATE firstray.event SET payload = jsonb_set(payload, '{number}', '"changed"') WHERE patient_id = $1`,
    [damaged],
  );
  await checkRecords(at.house.store, new AbortController().signal);
  const worklist = (await nurse.get("/api/worklist")).json();
  expect(worklist.unreadable).toMatchObject([{ patient: damaged, sentence: { en: expect.stringContaining("event 1") } }]);
  expect((await nurse.get(`/api/patients/${damaged}`)).statusCode).toBe(500);
  expect((await nurse.get(`/api/patients/${whole}`)).statusCode).toBe(200);
});
