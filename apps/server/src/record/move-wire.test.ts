import { randomUUID } from "node:crypto";
import type { PatientReply, SentCommand } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let nurse: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
  nurse = await at.signedInAs("nurse");
  administrator = await at.signedInAs("administrator");
}, engineStartMs);
afterAll(() => at.stop());

const occurredOn = "2027-01-04";

async function chart(): Promise<string> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient() });
  expect((await nurse.post("/api/patients", { patient, command })).statusCode).toBe(201);
  return patient;
}

const open = async (patient: string): Promise<PatientReply> => (await nurse.get(`/api/patients/${patient}`)).json<PatientReply>();
const send = (by: Visitor, patient: string, expectedSequence: number, command: SentCommand) =>
  by.post(`/api/patients/${patient}/commands`, { expectedSequence, command });

/** A chart with one wire in the left foot, entered today. */
async function withWire(): Promise<{ readonly patient: string; readonly wire: string; readonly insertion: string }> {
  const patient = await chart();
  const wire = `${randomUUID()}/left/1`;
  const command = aCommand({
    type: "RecordWireInserted",
    occurredOn,
    payload: { wire, foot: "left", insertedOn: occurredOn, diameterMm: 2 },
  });
  expect((await send(surgeon, patient, 1, command)).statusCode).toBe(201);
  return { patient, wire, insertion: command.id };
}

const asked = (insertion: string, patient: string, over: object = {}) => ({
  command: randomUUID(),
  expectedSequence: 2,
  occurredOn,
  reason: "entered in the wrong chart",
  secondPerson: "Paul Example",
  insertion,
  to: { patient, foot: "right" },
  ...over,
});
const move = (patient: string, body: object) => nurse.post(`/api/patients/${patient}/wires-of-another`, body);
const wiresIn = ({ wires }: PatientReply) =>
  wires.filter(({ out }) => out === undefined).map(({ foot, insertedOn }) => `${foot} ${insertedOn}`);
const owedRemovals = async (patients: readonly string[]): Promise<readonly string[]> => {
  const { items } = (await nurse.get("/api/worklist?show=all")).json();
  return items
    .filter((item: { kind: string; patient: { id: string } }) => item.kind === "wire-removal" && patients.includes(item.patient.id))
    .map((item: { patient: { id: string }; foot: string }) => `${patients.indexOf(item.patient.id)} ${item.foot}`);
};

test("wrong patient: the wire goes to its own patient's chart in one step, and is owed there", async () => {
  const { patient, wire, insertion } = await withWire();
  const right = await chart();
  const body = asked(insertion, right);
  const answer = await move(patient, body);
  expect(answer.statusCode, answer.body).toBe(201);
  const [wrongly, rightly] = [await open(patient), await open(right)];
  expect([wiresIn(wrongly), wiresIn(rightly)]).toEqual([[], ["right 2027-01-04"]]);
  expect(rightly.history.at(-1)?.payload).toMatchObject({ sameWireAs: wire, diameterMm: 2 });
  expect(wrongly.history.at(-1)?.payload).toMatchObject({ ground: { kind: "other-chart", patient: right } });
  expect(await owedRemovals([patient, right])).toEqual(["1 right"]);
  expect((await move(patient, body)).json()).toEqual(answer.json());
  expect((await open(right)).sequence).toBe(rightly.sequence);
});

test.each([
  { why: "without another second person", over: { secondPerson: "Infirmier Exemple Démo" }, code: "second-person-needed" },
  { why: "on the record as it was", over: { expectedSequence: 1 }, code: "conflict" },
  { why: "to nobody's chart", over: { to: { patient: randomUUID(), foot: "left" } }, code: "no-such-patient" },
  { why: "from an entry that is none", over: { insertion: "nothing" }, code: "no-such-event" },
])("forgotten wire: $why nothing is recorded in either chart", async ({ over, code }) => {
  const { patient, insertion } = await withWire();
  const right = await chart();
  expect((await move(patient, asked(insertion, right, over))).json()).toMatchObject({ code });
  expect([wiresIn(await open(patient)), (await open(right)).sequence]).toEqual([["left 2027-01-04"], 1]);
  expect(await owedRemovals([patient, right])).toEqual(["0 left"]);
});

test("forgotten wire: a void that names another chart is not accepted by itself", async () => {
  const { patient, insertion } = await withWire();
  const payload = { voids: insertion, secondPerson: "Paul Example", ground: { kind: "other-chart", patient: randomUUID(), event: "x" } };
  const command = { id: randomUUID(), type: "VoidEvent", occurredOn, reason: "x", payload };
  expect((await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: 2, command })).statusCode).toBe(422);
  expect(await owedRemovals([patient])).toEqual(["0 left"]);
});

test("two that move wires into each other's charts at once both end, and no wire is lost", async () => {
  const [one, other] = [await withWire(), await withWire()];
  const answers = await Promise.all([
    move(one.patient, asked(one.insertion, other.patient)),
    move(other.patient, asked(other.insertion, one.patient)),
  ]);
  const codes = answers.map(({ statusCode }) => statusCode).sort();
  expect(codes).toEqual([201, 409]);
  expect(await owedRemovals([one.patient, other.patient])).toHaveLength(2);
});

test("who leaves hands over what is owed in every record; the worklist says the state of each wire and its next step", async () => {
  const [one, other] = [await withWire(), await withWire()];
  const owner = { kind: "person", id: "demo-nurse", name: "somebody else" } as const;
  const hindrance = { feet: ["left"], hindrance: "no-contact", nextStep: "registered letter", nextOn: "2027-01-20", owner } as const;
  await send(nurse, one.patient, 2, aCommand({ type: "RecordHindrance", occurredOn, payload: hindrance }));
  const assigned = { obligation: `wire-removal:${other.wire}`, owner };
  await send(nurse, other.patient, 2, aCommand({ type: "AssignObligation", occurredOn, payload: assigned }));
  const listed = async () => {
    const { items } = (await nurse.get("/api/worklist?show=all")).json();
    return items.filter(({ patient }: { patient: { id: string } }) => [one.patient, other.patient].includes(patient.id));
  };
  const named = { ownedBy: { kind: "person", name: "Infirmier Exemple Démo" } };
  const before = (await listed()).filter(({ kind }: { kind: string }) => kind === "wire-removal");
  expect(before).toMatchObject([named, named]);
  expect(before.map(({ hindered }: { hindered?: object }) => hindered)).toContainEqual({
    ...{ hindrance: "no-contact", since: occurredOn, nextStep: "registered letter", nextOn: "2027-01-20" },
  });
  const body = { command: randomUUID(), to: { kind: "role", role: "surgeon" }, reason: "on leave" };
  const answer = await administrator.post("/api/staff/demo-nurse/reassignments", body);
  expect(answer.json()).toEqual({ patients: 2, obligations: 2, unreadable: 0 });
  expect((await listed()).every(({ ownedBy }: { ownedBy: { kind: string } }) => ownedBy.kind === "role")).toBe(true);
  expect((await administrator.post("/api/staff/demo-nurse/reassignments", body)).json()).toEqual({
    patients: 0,
    obligations: 0,
    unreadable: 0,
  });
});

test("nothing is owed by somebody who is not of the practice, or treats nobody", async () => {
  const { patient, wire } = await withWire();
  for (const id of ["nobody", "demo-researcher"]) {
    const payload = { obligation: `wire-removal:${wire}`, owner: { kind: "person", id, name: "X" } } as const;
    const answer = await send(nurse, patient, 2, aCommand({ type: "AssignObligation", occurredOn, payload }));
    expect(answer.json()).toMatchObject({ code: "invalid", sentence: { en: expect.stringContaining("does not treat") } });
  }
});
