import { randomUUID } from "node:crypto";
import type { PatientReply, SentCommand, WorklistReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
}, engineStartMs);
afterAll(() => at.stop());

const occurredOn = "2027-01-04";
const send = (patient: string, expectedSequence: number, command: SentCommand) =>
  surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence, command });
const open = async (patient: string) => (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();

async function chart(): Promise<string> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient() });
  expect((await surgeon.post("/api/patients", { patient, command })).statusCode).toBe(201);
  return patient;
}

const inserting = (): SentCommand =>
  aCommand({ type: "RecordWireInserted", occurredOn, payload: { wire: `${randomUUID()}/left/1`, foot: "left", insertedOn: occurredOn } });
const merging = (into: string): SentCommand =>
  aCommand({ type: "MergeChart", occurredOn, reason: "registered twice", payload: { into, secondPerson: "Paul Example" } });
const removalsOf = async (patient: string) => {
  const { items } = (await surgeon.get("/api/worklist?show=all")).json<WorklistReply>();
  return items.filter((item) => item.kind === "wire-removal" && item.patient.id === patient);
};

test("forgotten wire: of two charts of one person the wires of both stay owed, those of the merged one under the chart that goes on", async () => {
  const [merged, survivor] = [await chart(), await chart()];
  for (const patient of [merged, survivor]) expect((await send(patient, 1, inserting())).statusCode).toBe(201);
  expect((await send(merged, 2, merging(survivor))).statusCode).toBe(201);
  const goesOn = await open(survivor);
  expect(await removalsOf(merged)).toMatchObject([{ survivor: { id: survivor, number: goesOn.details.number } }]);
  expect(await removalsOf(survivor)).toHaveLength(1);
  expect(goesOn.mergedCharts).toMatchObject([{ id: merged, wiresIn: 1 }]);
  const left = await open(merged);
  expect(left.mergedInto).toMatchObject({ id: survivor });
  const [wire] = left.wires;
  const removal = { foot: "left", wires: [wire?.id ?? ""], count: 1, tipIntact: true, by: "Dre Fictive", where: "clinic" } as const;
  const out = aCommand({ type: "RecordWireRemoved", occurredOn, reason: "loose", payload: removal });
  expect((await send(merged, 3, out)).statusCode).toBe(201);
  expect(await removalsOf(merged)).toEqual([]);
});

test("a void undoes it whole", async () => {
  const [merged, survivor] = [await chart(), await chart()];
  const command = merging(survivor);
  await send(merged, 1, command);
  const undo = aCommand({ type: "VoidEvent", occurredOn, reason: "two people after all", payload: { voids: command.id } });
  expect((await send(merged, 2, undo)).statusCode).toBe(201);
  expect([(await open(merged)).mergedInto, (await open(survivor)).mergedCharts]).toEqual([undefined, []]);
});

test("not into itself, nor into nobody's chart, nor in a ring or a row", async () => {
  const [one, two, three] = [await chart(), await chart(), await chart()];
  expect((await send(one, 1, merging(one))).json()).toMatchObject({ code: "invalid" });
  expect((await send(one, 1, merging(randomUUID()))).json()).toMatchObject({ code: "no-such-patient" });
  expect((await send(one, 1, merging(two))).statusCode).toBe(201);
  expect((await send(two, 1, merging(one))).json()).toMatchObject({ code: "invalid" });
  expect((await send(two, 1, merging(three))).json()).toMatchObject({ code: "invalid" });
  expect((await send(three, 1, merging(one))).json()).toMatchObject({ code: "invalid" });
});

test("two merged into each other at once: one is recorded, the other is told", async () => {
  const [one, two] = [await chart(), await chart()];
  const answers = await Promise.all([send(one, 1, merging(two)), send(two, 1, merging(one))]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
});
