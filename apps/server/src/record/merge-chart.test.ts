import { randomUUID } from "node:crypto";
import type { MessagesReply, PatientReply, SentCommand, WorklistReply } from "@firstray/contract";
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
  const command = aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient({ email: "aline@example.org" }) });
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
  expect(goesOn.mergedCharts).toMatchObject([{ id: merged, wiresIn: 1, wires: [{ foot: "left" }] }]);
  expect(goesOn.mergedCharts[0]?.obligations.map(({ kind }) => kind)).toContain("wire-removal");
  const left = await open(merged);
  expect(left.mergedInto).toMatchObject({ id: survivor });
  const [wire] = left.wires;
  const removal = { foot: "left", wires: [wire?.id ?? ""], count: 1, tipIntact: true, by: "Dre Fictive", where: "clinic" } as const;
  const out = aCommand({ type: "RecordWireRemoved", occurredOn, reason: "loose", payload: removal });
  expect((await send(merged, 3, out)).statusCode).toBe(201);
  expect(await removalsOf(merged)).toEqual([]);
});

const dying = (): SentCommand => aCommand({ type: "RecordDeath", occurredOn, payload: { source: "family", secondPerson: "Paul Example" } });
const waiting = async (patient: string): Promise<number> => {
  const { messages } = (await surgeon.get(`/api/patients/${patient}/messages`)).json<MessagesReply>();
  return messages.filter(({ state, to }) => state === "waiting" && to.kind === "patient").length;
};

/** A wire in each of two charts of one person, one of them merged into the other. */
async function twoCharts(): Promise<readonly [merged: string, survivor: string]> {
  const [merged, survivor] = [await chart(), await chart()];
  for (const patient of [merged, survivor]) await send(patient, 1, inserting());
  await send(merged, 2, merging(survivor));
  return [merged, survivor];
}

test.each([{ told: "merged" }, { told: "survivor" }])(
  "no message to the dead: a death told in the $told chart ends what both owe, in one transaction; a void takes it back in both",
  async ({ told }) => {
    const [merged, survivor] = await twoCharts();
    const [own, other] = told === "merged" ? [merged, survivor] : [survivor, merged];
    const sequence = (await open(own)).sequence;
    expect(await waiting(survivor)).toBeGreaterThan(0);
    const command = dying();
    expect((await send(own, sequence, command)).statusCode).toBe(201);
    expect([(await open(merged)).died, (await open(survivor)).died]).toEqual([occurredOn, occurredOn]);
    expect([...(await removalsOf(merged)), ...(await removalsOf(survivor))]).toEqual([]);
    expect([await waiting(merged), await waiting(survivor)]).toEqual([0, 0]);
    expect((await open(other)).history.at(-1)).toMatchObject({ type: "PatientDied", payload: { carriedFrom: own } });
    expect((await send(own, sequence, command)).statusCode).toBe(201);
    const undo = aCommand({ type: "VoidEvent", occurredOn, reason: "somebody else", payload: { voids: command.id } });
    expect((await send(own, sequence + 1, undo)).statusCode).toBe(201);
    expect([(await removalsOf(merged)).length, (await removalsOf(survivor)).length]).toEqual([1, 1]);
  },
);

test("charts merged after a death was told: the other knows it at once, and forgets it when the merge is taken back", async () => {
  const [merged, survivor] = [await chart(), await chart()];
  await send(survivor, 1, inserting());
  await send(merged, 1, dying());
  const command = merging(survivor);
  expect((await send(merged, 2, command)).statusCode).toBe(201);
  expect([(await open(survivor)).died, (await removalsOf(survivor)).length]).toEqual([occurredOn, 0]);
  const undo = aCommand({ type: "VoidEvent", occurredOn, reason: "two people after all", payload: { voids: command.id } });
  expect((await send(merged, 3, undo)).statusCode).toBe(201);
  expect([(await open(merged)).died, (await open(survivor)).died, (await removalsOf(survivor)).length]).toEqual([occurredOn, undefined, 1]);
});

test("forgotten wire: no episode is completed in the chart that goes on while the merged one owes a wire of that foot", async () => {
  const [merged, survivor] = [await chart(), await chart()];
  await send(merged, 1, inserting());
  const episode = randomUUID();
  await send(survivor, 1, aCommand({ type: "OpenEpisode", occurredOn, payload: { episode, foot: "left", protocolVersion: 1 } }));
  await send(merged, 2, merging(survivor));
  const close = aCommand({ type: "CloseEpisode", occurredOn, payload: { episode, outcome: "completed" } });
  expect((await send(survivor, 2, close)).json()).toMatchObject({ code: "wire-still-in" });
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
