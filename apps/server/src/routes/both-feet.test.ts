import { randomUUID } from "node:crypto";
import type { CommandReply, FilmReply, FilmUploadReply, PatientReply, SentCommand } from "@firstray/contract";
import { uidFrom, writeDx } from "@firstray/dicom";
import { drawFoot, pairOnOneFilm } from "@firstray/phantom";
import { landmarkPosition } from "@firstray/radiograph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

const day = "2027-01-04";
const order = { hva: 32, ima: 14, seed: 3, mmPerPixel: 0.6 } as const;
const right = drawFoot({ ...order, side: "right", ball: true });
const left = drawFoot({ ...order, side: "left", hva: 18 });
const pair = pairOnOneFilm(right, left);

let at: TestServer;
let surgeon: Visitor;
let sequence = 0;
const patient = randomUUID();
const film = randomUUID();
const parts = [
  { film: randomUUID(), side: "right" },
  { film: randomUUID(), side: "left" },
] as const;
const details = aPatient();

beforeAll(async () => {
  at = await testServer();
  at.goTo(day);
  surgeon = await at.signedInAs("surgeon");
  const register = aCommand({ type: "RegisterPatient", occurredOn: day, payload: details });
  await surgeon.post("/api/patients", { patient, command: register });
  const added = await surgeon.upload(`/api/patients/${patient}/films`, uploadForm(bothFeetFile(), { film, side: "right" }));
  expect(added.statusCode, added.body).toBe(201);
  sequence = added.json<FilmUploadReply>().sequence;
}, engineStartMs);
afterAll(() => at.stop());

function bothFeetFile(): Uint8Array {
  const { familyName, givenName, number, birthDate } = details;
  const { greys, columns, rows, bits, mmPerPixel } = pair;
  return writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view: "dorsoplantar", side: "right", weightBearing: "yes" },
    identity: { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn: day },
    uids: { study: uidFrom(number), series: uidFrom(`${number} 1`), sop: uidFrom(`${number} film`) },
    manufacturerModel: "Firstray simulated foot",
  });
}

type Entry = Parameters<typeof aCommand>[0];

async function answerTo(
  entry: Entry,
): Promise<{ readonly code: number; readonly body: { readonly code?: string; readonly sentence?: { en: string } } }> {
  const command: SentCommand = aCommand(entry);
  const answer = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
  if (answer.statusCode === 201) sequence = answer.json<CommandReply>().sequence;
  return { code: answer.statusCode, body: answer.json() };
}

async function shown(id: string): Promise<FilmReply> {
  const answer = await surgeon.get(`/api/films/${id}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<FilmReply>();
}

const splitting: Entry = { type: "SplitFilm", occurredOn: day, payload: { film, at: right.columns, parts: [parts[0], parts[1]] } };
const measuring = (id: string, side: "left" | "right"): Entry => ({
  type: "MeasureFilm",
  occurredOn: day,
  payload: { film: id, landmarks: pair.truth[side] },
});

/** The first metatarsal's length as the film's page shows it. */
function lengthOf({ measurements }: FilmReply): { readonly value: number; readonly unit: string } {
  const length = measurements.find(({ name }) => name === "firstMetatarsalLength");
  if (length?.kind !== "measured") throw new Error("no length");
  return { value: length.value, unit: length.unit };
}

test("a film of both feet becomes two films, each with its own side and place, the greys the same", async () => {
  expect((await answerTo(splitting)).code).toBe(201);
  const whole = await shown(film);
  expect(whole.splitInto).toMatchObject({ at: right.columns, parts: [parts[0], parts[1]] });
  for (const [index, part] of parts.entries()) {
    const reply = await shown(part.film);
    expect(reply).toMatchObject({
      id: part.film,
      partOf: film,
      description: { side: part.side, acquiredOn: day },
      identity: { kind: "matches" },
    });
    expect(reply.region).toEqual(whole.splitInto?.parts[index]?.region);
    const greys = await surgeon.get(`/api/films/${part.film}/greys`);
    expect(greys.rawPayload.equals((await surgeon.get(`/api/films/${film}/greys`)).rawPayload)).toBe(true);
  }
  const { films } = (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();
  expect(films.map(({ id }) => id)).toEqual([film, parts[0].film, parts[1].film]);
});

test("each part is measured as its foot, the whole is not, and a landmark on the other foot is named", async () => {
  expect(await answerTo(measuring(film, "left"))).toMatchObject({ code: 422, body: { code: "film-blocked" } });
  const wrong = await answerTo(measuring(parts[1].film, "right"));
  expect(wrong).toMatchObject({ code: 422, body: { code: "invalid" } });
  expect(wrong.body.sentence?.en).toContain("lies beyond this foot's part");
  for (const { film: id, side } of parts) expect((await answerTo(measuring(id, side))).code).toBe(201);
  const angles = await Promise.all(parts.map(async ({ film: id }) => angleOf(await shown(id))));
  expect(angles).toEqual([expect.closeTo(32, 1), expect.closeTo(18, 1)]);
  expect((await shown(parts[0].film)).warnings).toEqual([]);
});

function angleOf({ measurements }: FilmReply): number {
  const angle = measurements.find(({ name, method }) => name === "halluxValgusAngle" && method === "shaft");
  return angle?.kind === "measured" ? angle.value : Number.NaN;
}

test("a ball measured on one part gives both their scale; lengths are read anew and say so; a void returns to the header's", async () => {
  const before = lengthOf(await shown(parts[1].film));
  if (!right.ball) throw new Error("a ball was asked for");
  const { centre, diameterPixels, diameterMm } = right.ball;
  const down = centre[1] + pair.rows - right.rows;
  const from = [centre[0] - diameterPixels / 2, down] as const;
  const to = [centre[0] + diameterPixels / 2, down] as const;
  const marker = { name: "bille", kind: "ball", millimetres: diameterMm } as const;
  const off = { film: parts[0].film, marker, from, to: [pair.columns + 5, down] as const };
  expect((await answerTo({ type: "CalibrateFilm", occurredOn: day, payload: off })).body.sentence?.en).toContain("lies off the film");
  expect((await answerTo({ type: "CalibrateFilm", occurredOn: day, payload: { ...off, to } })).code).toBe(201);
  const other = await shown(parts[1].film);
  const mmPerPixel = diameterMm / diameterPixels;
  expect(other).toMatchObject({
    calibration: { kind: "marker", mmPerPixel: expect.closeTo(mmPerPixel, 9) },
    headerCalibration: { kind: "detector", mmPerPixel: 0.6 },
    marker: { marker, on: day },
    lengthsRecalculated: true,
  });
  expect(lengthOf(other).value).toBeCloseTo((before.value * mmPerPixel) / 0.6, 6);
  const voids = other.marker?.event ?? "";
  expect((await answerTo({ type: "VoidEvent", occurredOn: day, payload: { voids }, reason: "the wrong ball" })).code).toBe(201);
  const back = await shown(parts[1].film);
  expect(back).toMatchObject({ calibration: { kind: "detector", mmPerPixel: 0.6 } });
  expect([back.marker, back.lengthsRecalculated]).toEqual([undefined, undefined]);
});

test("a split is undone only when nothing stands on its parts; then the film is one again", async () => {
  const undo: Entry = { type: "VoidEvent", occurredOn: day, payload: { voids: (await shown(film)).splitInto?.event ?? "" }, reason: "x" };
  const refused = await answerTo(undo);
  expect(refused).toMatchObject({ code: 422, body: { code: "invalid" } });
  expect(refused.body.sentence?.en).toContain("“Film measured” of 2027-01-04 rests on one of the two parts");
  const { history } = (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();
  for (const { event } of history.filter(({ type }) => type === "FilmMeasured"))
    expect((await answerTo({ type: "VoidEvent", occurredOn: day, payload: { voids: event }, reason: "x" })).code).toBe(201);
  expect((await answerTo(undo)).code).toBe(201);
  expect((await shown(film)).splitInto).toBeUndefined();
  expect((await surgeon.get(`/api/films/${parts[0].film}`)).statusCode).toBe(404);
  expect((await answerTo(measuring(film, "right"))).code).toBe(201);
});

test("a part never takes the id of another film of the practice, nor that of a part of one", async () => {
  const other = randomUUID();
  const register = aCommand({ type: "RegisterPatient", occurredOn: day, payload: aPatient() });
  await surgeon.post("/api/patients", { patient: other, command: register });
  const said = { side: "left", view: "lateral", weightBearing: "no", acquiredOn: day };
  const own = randomUUID();
  await surgeon.upload(`/api/patients/${other}/films`, uploadForm(bothFeetFile(), { ...said, film: own }));
  for (const taken of [film, parts[0].film]) {
    const split = {
      film: own,
      at: right.columns,
      parts: [
        { film: taken, side: "right" },
        { film: randomUUID(), side: "left" },
      ],
    } as const;
    const command = aCommand({ type: "SplitFilm", occurredOn: day, payload: { ...split, parts: [split.parts[0], split.parts[1]] } });
    const answer = await surgeon.post(`/api/patients/${other}/commands`, { expectedSequence: 2, command });
    expect(answer.json(), answer.body).toMatchObject({ code: "invalid" });
  }
  expect((await shown(film)).patient).toBe(patient);
  expect(landmarkPosition(pair.truth.left.points.firstMetatarsalHeadCentre ?? [0, 0]).x).toBeGreaterThan(right.columns);
});
