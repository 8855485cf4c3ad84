import { randomUUID } from "node:crypto";
import type { AccessReply, PatientReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let reception: Visitor;
beforeAll(async () => {
  at = await testServer({ demo: true });
  surgeon = await at.signedInAs("surgeon");
  reception = await at.signedInAs("reception");
});
afterAll(() => at.stop());

async function registered(): Promise<string> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  expect((await surgeon.post("/api/patients", { patient, command })).statusCode).toBe(201);
  return patient;
}

async function access(patient: string, query = ""): Promise<AccessReply> {
  const answer = await surgeon.get(`/api/patients/${patient}/access${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

test("whoever registered, opened or asked who opened a file is listed, the latest first, with role and time", async () => {
  const patient = await registered();
  const opened: PatientReply = (await reception.get(`/api/patients/${patient}`)).json();
  expect(opened.id).toBe(patient);
  await access(patient);
  const { entries, more } = await access(patient);
  expect(more).toBe(false);
  expect(entries.map(({ title, actor }) => [title.en, actor.kind === "staff" ? actor.role : actor.kind])).toEqual([
    ["List of who opened the file read", "surgeon"],
    ["Record opened", "reception"],
    ["Patient registered", "surgeon"],
  ]);
  expect(entries.every(({ at: moment }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment))).toBe(true);
});

test("lists that showed the patient among others are told when they are asked for, and older entries by the number of a newer one", async () => {
  const patient = await registered();
  await surgeon.get("/api/patients?search=essai");
  expect((await access(patient)).entries.map(({ title }) => title.en)).toEqual(["Patient registered"]);
  const [, search] = (await access(patient, "?lists=yes")).entries;
  expect(search?.title.en).toBe("Found by a search");
  const { entries } = await access(patient, `?lists=yes&before=${search?.number}`);
  expect(entries.map(({ title }) => title.en)).toEqual(["Patient registered"]);
});

test("a patient nobody knows has no list, and a wrong query is named", async () => {
  expect((await access(randomUUID())).entries).toEqual([]);
  expect((await surgeon.get(`/api/patients/nobody/access`)).statusCode).toBe(404);
  expect((await surgeon.get(`/api/patients/${randomUUID()}/access?before=first`)).statusCode).toBe(422);
});
