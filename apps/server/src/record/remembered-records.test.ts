import { randomBytes, randomUUID } from "node:crypto";
import { emptyFacts } from "@firstray/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inPractice } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { recordCommand } from "./record-command.ts";
import { registerPatient } from "./register-patient.ts";
import { rememberedRecord, rememberRecord } from "./remembered-records.ts";

let at: TestHouse;
const actor = { kind: "staff", id: "s", name: "S", role: "surgeon" } as const;
const occurredOn = "2027-01-04";
beforeAll(async () => {
  at = await testHouse();
}, engineStartMs);
afterAll(() => at.stop());

async function registered(number: string): Promise<string> {
  const patient = randomUUID();
  const command = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn, payload: { ...aPatient(), givenName: number, number } };
  await registerPatient(at.house, { patient, command, distinctFrom: [], actor });
  return patient;
}

const changed = (
  patient: string,
  expectedSequence: number,
  payload: { readonly phone?: string; readonly number?: string },
  id = randomUUID(),
) => recordCommand(at.house, { patient, command: { id, type: "ChangePatientDetails", occurredOn, payload }, expectedSequence, actor });

async function asStored(patient: string): Promise<LoadedRecord> {
  const record = await inPractice(at.house.store, (transaction) => loadRecord(transaction, at.house.store.practice, patient));
  if (record.kind !== "record") throw new Error(`a record was expected, got one that is ${record.kind}`);
  return record;
}

test("what is remembered after a command is what its events give", async () => {
  const patient = await registered("R-1");
  await changed(patient, 1, { phone: "514 555-0101" });
  const { facts, sequence, lastSalt } = await asStored(patient);
  expect(rememberedRecord(at.house.store.practice, patient)).toMatchObject({ facts, sequence, lastSalt });
});

test("what another server recorded meanwhile is seen: the command that knows of it is decided on it, the one that does not is told", async () => {
  const patient = await registered("R-2");
  const before = await asStored(patient);
  await changed(patient, 1, { phone: "514 555-0102" });
  rememberRecord(at.house.store.practice, before);
  await expect(changed(patient, 1, { phone: "514 555-0103" })).rejects.toMatchObject({ code: "conflict" });
  rememberRecord(at.house.store.practice, before);
  expect(await changed(patient, 2, { number: "R-2b" })).toMatchObject({ sequence: 3 });
  expect((await asStored(patient)).facts.patient).toMatchObject({ phone: "514 555-0102", number: "R-2b" });
});

test("a record of as many events that ends otherwise is not taken for this one", async () => {
  const patient = await registered("R-3");
  rememberRecord(at.house.store.practice, { ...(await asStored(patient)), lastSalt: randomBytes(16), facts: emptyFacts });
  await changed(patient, 1, { phone: "514 555-0104" });
  expect((await asStored(patient)).facts.patient).toMatchObject({ number: "R-3", phone: "514 555-0104" });
});

test("what was decided and then refused by the database is forgotten, and the same command can be sent again", async () => {
  const [taken, patient, id] = [await registered("R-4"), await registered("R-5"), randomUUID()];
  await expect(changed(patient, 1, { number: "R-4" }, id)).rejects.toMatchObject({ code: "possible-duplicate" });
  expect((await asStored(patient)).sequence).toBe(1);
  await changed(taken, 1, { number: "R-4b" });
  expect(await changed(patient, 1, { number: "R-4" }, id)).toMatchObject({ sequence: 2 });
  expect(await changed(patient, 1, { number: "R-4" }, id)).toMatchObject({ sequence: 2 });
});

test("records of many events push out those that were seen longest ago: what is remembered is bounded by events, not by patients alone", async () => {
  const record = await asStored(await registered("R-6"));
  const long = ["long-1", "long-2", "long-3"].map((patient) => ({ ...record, patient, sequence: 9_000 }));
  for (const one of long) rememberRecord("practice", one);
  expect(long.map(({ patient }) => rememberedRecord("practice", patient)?.sequence)).toEqual([undefined, 9_000, 9_000]);
  for (const one of long) rememberRecord("practice", { ...one, sequence: 1 });
  expect(long.map(({ patient }) => rememberedRecord("practice", patient)?.sequence)).toEqual([1, 1, 1]);
});
