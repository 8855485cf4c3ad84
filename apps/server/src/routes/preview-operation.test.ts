import { randomUUID } from "node:crypto";
import type { MovePreviewReply, PatientReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let reception: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
  reception = await at.signedInAs("reception");
}, engineStartMs);
afterAll(() => at.stop());

const occurredOn = "2027-01-04";
const everyDay = { weekdays: [1, 2, 3, 4, 5], closures: [] };
/** Closed over the whole window of a wire that goes in on 18 January: due 15 February, open from the 12th. */
const closed = { weekdays: [1, 2, 3, 4, 5], closures: [{ from: "2027-02-12", to: "2027-02-15" }] };

async function withEpisode(): Promise<{ readonly patient: string; readonly episode: string }> {
  const [patient, episode] = [randomUUID(), randomUUID()];
  await reception.post("/api/patients", { patient, command: aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient() }) });
  const command = aCommand({ type: "OpenEpisode", occurredOn, payload: { episode, foot: "left", protocolVersion: 1 } });
  await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: 1, command });
  return { patient, episode };
}

const preview = async (patient: string, query: string): Promise<MovePreviewReply> =>
  (await reception.get(`/api/patients/${patient}/operation-preview?${query}`)).json<MovePreviewReply>();
const toFind = (record: PatientReply) =>
  record.obligations.filter(({ kind }) => kind === "clinic-day").map(({ protocolItem }) => protocolItem);
const open = async (patient: string) => (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();

test("what a day brings is told before anything is recorded; recorded so, a missing clinic day is the surgeon's to find", async () => {
  await surgeon.post("/api/clinic-days", closed);
  const { patient, episode } = await withEpisode();
  const told = await preview(patient, "on=2027-01-18&feet=left");
  expect(told.planned.filter(({ proposal }) => proposal.kind === "no-clinic-day").map(({ item }) => item)).toEqual(["F2", "R3"]);
  expect((await open(patient)).sequence).toBe(2);
  const payload = { operation: randomUUID(), on: "2027-01-18", feet: [{ foot: "left" as const, episode }] };
  const command = aCommand({ type: "ScheduleOperation", occurredOn, payload });
  expect((await reception.post(`/api/patients/${patient}/commands`, { expectedSequence: 2, command })).statusCode).toBe(201);
  const scheduled = await open(patient);
  expect(toFind(scheduled)).toEqual(["F2", "R3"]);
  const moved = await preview(patient, `on=2027-01-25&feet=left&operation=${payload.operation}`);
  expect(moved.superseded.map(({ title }) => title.en)).toHaveLength(2);
  expect(moved.moves.find(({ title }) => title.en === "Wire removal")).toMatchObject({ from: "2027-02-15", dueOn: "2027-02-22" });
  const outcome = { kind: "rescheduled", to: "2027-01-25" } as const;
  const move = aCommand({ type: "RecordOperationNotHeld", occurredOn, payload: { operation: payload.operation, feet: ["left"], outcome } });
  await reception.post(`/api/patients/${patient}/commands`, { expectedSequence: 3, command: move });
  expect(toFind(await open(patient))).toEqual([]);
});

test("what nobody may say is the server's own: a client's list of missing days is refused", async () => {
  const { patient, episode } = await withEpisode();
  const payload = { operation: randomUUID(), on: "2027-01-18", feet: [{ foot: "left", episode }], withoutClinicDay: [] };
  const command = { id: randomUUID(), type: "ScheduleOperation", occurredOn, payload };
  expect((await reception.post(`/api/patients/${patient}/commands`, { expectedSequence: 2, command })).statusCode).toBe(422);
});

test("the clinic's days are kept; what cannot be is refused with its field", async () => {
  expect((await surgeon.post("/api/clinic-days", everyDay)).json()).toEqual(everyDay);
  expect((await reception.get("/api/clinic-days")).json()).toEqual(everyDay);
  const backwards = { weekdays: [1], closures: [{ from: "2027-02-15", to: "2027-02-12" }] };
  const answer = await surgeon.post("/api/clinic-days", backwards);
  expect([answer.statusCode, answer.json().fields.length > 0]).toEqual([422, true]);
});
