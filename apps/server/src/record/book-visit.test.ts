import { randomUUID } from "node:crypto";
import type { BookingPreviewReply, PatientReply, SentCommand, WorklistReply } from "@firstray/contract";
import { protocolV1 } from "@firstray/pathway";
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
const open = async (patient: string) => (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();

/** Sends the next command to a record, as whoever it is. */
async function send(patient: string, command: SentCommand, by: Visitor = surgeon) {
  const { sequence } = await open(patient);
  return by.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
}

/** Operated on the left foot on the day of registration, one wire left in. */
async function operated(protocolVersion = 1): Promise<{ readonly patient: string; readonly episode: string; readonly operation: string }> {
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  await surgeon.post("/api/patients", {
    patient,
    command: aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient({ email: "aline@example.org" }) }),
  });
  const feet = [{ foot: "left", episode }] as const;
  const all = [
    aCommand({ type: "OpenEpisode", occurredOn, payload: { episode, foot: "left", protocolVersion } }),
    aCommand({ type: "ScheduleOperation", occurredOn, payload: { operation, on: occurredOn, feet } }),
    aCommand({ type: "RecordOperationHeld", occurredOn, payload: { operation, feet: [{ ...feet[0], wires: 1 }] } }),
  ];
  for (const command of all) expect((await send(patient, command)).statusCode).toBe(201);
  return { patient, episode, operation };
}

const booking = (episode: string, on: string): SentCommand => {
  const visits = (["F2", "R3"] as const).map((item) => ({ episode, foot: "left" as const, item }));
  return aCommand({ type: "BookVisit", occurredOn, payload: { on, visits } });
};

test("reception books a day: the preview says what it moves, the worklist and the chart show it, the due day stands", async () => {
  const { patient, episode } = await operated();
  const query = `on=2027-01-29&visits=${episode}:F2,${episode}:R3`;
  const said = (await reception.get(`/api/patients/${patient}/visit-preview?${query}`)).json<BookingPreviewReply>();
  expect(said.visits.map(({ item, on, dueOn, doubts, proposal }) => [item, on, dueOn, doubts, proposal])).toEqual([
    ["F2", "2027-01-29", "2027-02-01", [], { kind: "proposed", on: "2027-02-01" }],
    ["R3", "2027-01-29", "2027-02-01", [], { kind: "proposed", on: "2027-02-01" }],
  ]);
  expect(said.messages.find(({ step }) => step === "reminder")).toMatchObject({ after: { says: { booked: true, dueOn: "2027-01-29" } } });
  expect((await open(patient)).bookings).toEqual([]);
  expect((await send(patient, booking(episode, "2027-01-29"), reception)).statusCode).toBe(201);
  const chart = await open(patient);
  expect(chart.bookings.map(({ item, on, missed, outside }) => [item, on, missed, outside])).toEqual([
    ["F2", "2027-01-29", false, false],
    ["R3", "2027-01-29", false, false],
  ]);
  const rows = (await reception.get("/api/worklist?show=all&on=2027-01-30"))
    .json<WorklistReply>()
    .items.filter((item) => item.patient.id === patient);
  expect(rows.find(({ kind }) => kind === "wire-removal")).toMatchObject({
    dueOn: "2027-02-01",
    booked: { on: "2027-01-29", missed: true, outside: false },
  });
  expect((await send(patient, booking(episode, "2027-01-28"), reception)).statusCode).toBe(422);
});

test("an odd day is asked about and then recorded; a cancellation needs its reason", async () => {
  const { patient, episode } = await operated();
  const odd = booking(episode, "2027-01-31");
  expect((await send(patient, odd, reception)).json()).toMatchObject({ code: "confirm-booking", ask: "confirm" });
  expect((await send(patient, { ...odd, confirmed: true }, reception)).statusCode).toBe(201);
  const cancel = aCommand({ type: "CancelVisitBooking", occurredOn, payload: { visits: [{ episode, foot: "left", item: "F2" }] } });
  expect((await send(patient, cancel, reception)).json()).toMatchObject({ code: "reason-needed", ask: "reason" });
  expect((await send(patient, { ...cancel, reason: "away" }, reception)).statusCode).toBe(201);
  expect((await open(patient)).bookings.map(({ item }) => item)).toEqual(["R3"]);
});

test("a removal is early by the version that the episode follows, and a practice's questionnaire is owed, scored and bounded", async () => {
  const windows = { opensDay: 14, dueDay: 21, lateDay: 25, escalatesDay: 29 };
  const questionnaires = [{ item: "Q1", name: "Example Foot Score", lowest: 0, highest: 60, higherIsBetter: false, at: ["F1"] }];
  const content = { ...protocolV1, wireRemoval: { ...protocolV1.wireRemoval, windows }, questionnaires };
  const saved = await surgeon.post("/api/protocol/versions", { basedOn: 1, content, reason: "three weeks, and a score" });
  expect(saved.statusCode).toBe(201);
  const { patient, episode } = await operated(2);
  const score = (total: number) =>
    aCommand({ type: "RecordQuestionnaire", occurredOn, payload: { episode, questionnaire: "Q1", at: "F1", total } });
  const owed = async () => (await open(patient)).obligations.find(({ kind }) => kind === "questionnaire");
  expect(await owed()).toMatchObject({ about: "Example Foot Score", dueOn: "2027-01-11", waivable: true });
  expect((await send(patient, score(61))).json()).toMatchObject({ code: "invalid" });
  expect((await send(patient, score(31))).statusCode).toBe(201);
  expect(await owed()).toMatchObject({ standing: "discharged" });
  expect((await open(patient)).episodes[0]?.questionnaires).toMatchObject([
    { total: 31, instrument: { name: "Example Foot Score", highest: 60 } },
  ]);
  const [wire] = (await open(patient)).wires;
  const removal = { foot: "left", wires: [wire?.id ?? ""], count: 1, tipIntact: true, by: "Dre Fictive", where: "clinic" } as const;
  const out = (on: string) => ({ ...aCommand({ type: "RecordWireRemoved", occurredOn: on, payload: removal }), confirmed: true });
  expect((await send(patient, out("2027-01-17"))).json().sentence.en).toContain("before day 14");
  expect((await send(patient, out("2027-01-18"))).statusCode).toBe(201);
});
