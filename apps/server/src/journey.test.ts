import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { CommandReply, FilmReply, FilmUploadReply, PatientReply, SentCommand, WorklistReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placedLandmarks } from "./demo/placed-landmarks.ts";
import { aCommand, aPatient } from "./testing/commands.ts";
import { aFilmOf, uploadForm } from "./testing/film-form.ts";
import { engineStartMs } from "./testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "./testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let nurse: Visitor;
let sequence = 0;
const patient = randomUUID();
const episode = randomUUID();
const operation = randomUUID();
const film = randomUUID();
const details = aPatient();

beforeAll(async () => {
  at = await testServer();
  await comeInOn("2027-01-04");
}, engineStartMs);
afterAll(() => at.stop());

/** Everybody signs in anew each day. */
async function comeInOn(day: string): Promise<void> {
  at.goTo(day);
  surgeon = await at.signedInAs("surgeon");
  nurse = await at.signedInAs("nurse");
}

async function send(by: Visitor, command: SentCommand): Promise<void> {
  const answer = await by.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
  expect(answer.json(), answer.body).toMatchObject({ patient });
  expect(answer.statusCode).toBe(201);
  sequence = answer.json<CommandReply>().sequence;
}

async function record(): Promise<PatientReply> {
  const answer = await surgeon.get(`/api/patients/${patient}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<PatientReply>();
}

async function owed(on: string): Promise<WorklistReply["items"]> {
  const answer = await nurse.get(`/api/worklist?on=${on}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<WorklistReply>().items.filter((item) => item.patient.id === patient);
}

test("a patient is registered and found by part of the name, whatever its accents and case", async () => {
  const reception = await at.signedInAs("reception");
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: details });
  const registered = await reception.post("/api/patients", { patient, command });
  expect(registered.statusCode, registered.body).toBe(201);
  sequence = registered.json<CommandReply>().sequence;
  const found = await reception.get(`/api/patients?search=${encodeURIComponent("éssai")}`);
  expect(found.json().patients).toEqual([expect.objectContaining({ id: patient, number: details.number })]);
});

test("the course of the right foot opens with the consultation", async () => {
  const payload = { episode, foot: "right" as const, protocolVersion: 1 };
  await send(surgeon, aCommand({ type: "OpenEpisode", occurredOn: "2027-01-04", payload }));
  const assessment = { pain: { walking: 6 }, firstRay: "stable" as const };
  await send(surgeon, aCommand({ type: "RecordAssessment", occurredOn: "2027-01-04", payload: { episode, assessment } }));
  expect((await record()).episodes).toMatchObject([{ id: episode, foot: "right" }]);
});

test("a film is added, shown as it was drawn, and measured by the server", async () => {
  const { file, truth } = aFilmOf(details);
  const added = await nurse.upload(`/api/patients/${patient}/films`, uploadForm(file, { film }));
  expect(added.statusCode, added.body).toBe(201);
  expect(added.json<FilmUploadReply>()).toMatchObject({ film, alreadyKnown: false });
  sequence = added.json<FilmUploadReply>().sequence;
  const landmarks = placedLandmarks(truth);
  await send(surgeon, aCommand({ type: "MeasureFilm", occurredOn: "2027-01-04", payload: { film, landmarks } }));
  const shown = (await surgeon.get(`/api/films/${film}`)).json<FilmReply>();
  expect(shown).toMatchObject({ identity: { kind: "matches" }, description: { side: "right", acquiredOn: "2027-01-04" }, landmarks });
  const angle = shown.measurements.find(({ name, method }) => name === "halluxValgusAngle" && method === "shaft");
  expect(angle).toMatchObject({ kind: "measured", value: expect.closeTo(32, 0) });
  const greys = await surgeon.get(`/api/films/${film}/greys`);
  expect(greys.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(greys.rawPayload)).toHaveLength(shown.columns * shown.rows * 2);
});

test("the indication shows its criteria with their values", async () => {
  const [shown] = (await record()).episodes;
  expect(shown?.indication.map(({ item, state }) => [item, state])).toEqual([
    ["I1", "met"],
    ["I2", "within-error"],
  ]);
});

test("an operation is scheduled and held; its wire is owed from that day on", async () => {
  const feet = [{ foot: "right" as const, episode }];
  await send(nurse, aCommand({ type: "ScheduleOperation", occurredOn: "2027-01-04", payload: { operation, on: "2027-01-11", feet } }));
  await comeInOn("2027-01-11");
  const held = feet.map((foot) => ({ ...foot, wires: 1 }));
  await send(surgeon, aCommand({ type: "RecordOperationHeld", occurredOn: "2027-01-11", payload: { operation, feet: held } }));
  const removal = (await record()).obligations.find(({ kind }) => kind === "wire-removal");
  expect(removal).toMatchObject({ foot: "right", dueOn: "2027-02-08", standing: "upcoming" });
});

test.each([
  { on: "2027-02-04", standing: undefined },
  { on: "2027-02-05", standing: "open" },
  { on: "2027-02-09", standing: "past-due" },
  { on: "2027-02-12", standing: "late" },
  { on: "2027-02-16", standing: "escalated" },
])("on $on the worklist shows the wire as $standing", async ({ on, standing }) => {
  const items = await owed(on);
  expect(items.find(({ kind }) => kind === "wire-removal")?.standing).toBe(standing);
  if (standing) expect(items[0]?.kind).toBe("wire-removal");
});

test("at the four-week visit the wire comes out and is no longer owed", async () => {
  await comeInOn("2027-02-08");
  const wiresRemoved = [
    { foot: "right" as const, wires: [`${operation}/right/1`], count: 1, tipIntact: true, by: "Infirmier Exemple", where: "Clinique" },
  ];
  const visits = [{ item: "F2" as const, foot: "right" as const, episode }];
  const payload = { visits, withSurgeon: true, wiresRemoved, exerciseInstruction: { sheetGiven: true } };
  await send(nurse, aCommand({ type: "RecordVisit", occurredOn: "2027-02-08", payload }));
  expect((await owed("2027-02-20")).filter(({ kind }) => kind === "wire-removal")).toEqual([]);
  const { wires, history } = await record();
  expect(wires).toMatchObject([{ foot: "right", out: { how: "removed", on: "2027-02-08" } }]);
  expect(history.at(-1)).toMatchObject({ actor: { name: "Infirmier Exemple Démo" }, occurredOn: "2027-02-08" });
});

test("every look and every change has its audit row", async () => {
  const rows = await at.database.asAdministrator<{ action: string }>(
    "SELECT DISTINCT action FROM firstray.audit WHERE patients @> ARRAY[$1::uuid] ORDER BY action",
    [patient],
  );
  expect(rows.map(({ action }) => action)).toEqual(["add-film", "open-film", "open-patient", "record", "register", "search", "worklist"]);
});

test("the practice's chain of rows holds from the first event to the last", async () => {
  const broken = await at.database.asAdministrator(
    `SELECT position FROM (SELECT position, previous_hash, lag(row_hash) OVER (ORDER BY position) AS before FROM firstray.event) AS chain
     WHERE before IS DISTINCT FROM previous_hash AND position > 1`,
  );
  expect(broken).toEqual([]);
});
