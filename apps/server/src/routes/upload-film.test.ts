import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { FilmReply, FilmUploadReply } from "@firstray/contract";
import type { PatientDetails } from "@firstray/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placedLandmarks } from "../demo/placed-landmarks.ts";
import { aPicture } from "../testing/a-picture.ts";
import { aCommand, aPatient } from "../testing/commands.ts";
import { aFilmOf, uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
}, engineStartMs);
afterAll(() => at.stop());

async function registered(details: PatientDetails): Promise<string> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: details });
  expect((await surgeon.post("/api/patients", { patient, command })).statusCode).toBe(201);
  return patient;
}

const films = (patient: string): string => `/api/patients/${patient}/films`;
const picture = (): Buffer => aPicture(119, 119, 119);

async function nothingStored(patient: string): Promise<void> {
  expect((await surgeon.get(`/api/patients/${patient}`)).json()).toMatchObject({ sequence: 1, films: [] });
  expect(readdirSync(at.house.films.incoming)).toEqual([]);
}

test.each([
  { what: "a text", bytes: Buffer.from("This is no film.") },
  { what: "an empty file", bytes: Buffer.alloc(0) },
  { what: "half a film", bytes: Buffer.from(aFilmOf(aPatient()).file).subarray(0, 60_000) },
  {
    what: "a coloured picture",
    bytes: aPicture(255, 0, 0),
  },
])("$what is refused with a sentence in both languages, and nothing is stored", async ({ bytes }) => {
  const patient = await registered(aPatient());
  const answer = await surgeon.upload(films(patient), uploadForm(bytes));
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ code: "unreadable-film", sentence: { en: expect.any(String), fr: expect.any(String) } });
  await nothingStored(patient);
});

test("what neither the file nor the person says is asked, field by field, and nothing is stored", async () => {
  const patient = await registered(aPatient());
  const answer = await surgeon.upload(films(patient), uploadForm(picture(), { side: "left" }));
  expect(answer.statusCode).toBe(422);
  expect(answer.json().fields.map(({ path }: { path: string }) => path)).toEqual(["view", "weightBearing", "acquiredOn"]);
  await nothingStored(patient);
});

test("a picture with everything said is a film without a calibration", async () => {
  const patient = await registered(aPatient());
  const said = { side: "left", view: "lateral", weightBearing: "unknown", acquiredOn: "2027-01-02" };
  const answer = await surgeon.upload(films(patient), uploadForm(picture(), said));
  expect(answer.statusCode, answer.body).toBe(201);
  const film = (await surgeon.get(`/api/films/${answer.json().film}`)).json();
  expect(film).toMatchObject({ calibration: { kind: "unknown" }, description: said, identity: { kind: "matches" } });
});

test("the same file twice is one film; what is in another chart already is somebody's to settle", async () => {
  const details = aPatient();
  const { file } = aFilmOf(details);
  const patient = await registered(details);
  const first = (await surgeon.upload(films(patient), uploadForm(file))).json<FilmUploadReply>();
  const again = await surgeon.upload(films(patient), uploadForm(file));
  expect(again.json()).toEqual({ ...first, events: [], alreadyKnown: true });
  const said = { side: "left", view: "lateral", weightBearing: "no", acquiredOn: "2027-01-02" };
  const nameless = aPicture(90, 90, 90);
  await surgeon.upload(films(patient), uploadForm(nameless, said));
  const other = await surgeon.upload(films(await registered(aPatient())), uploadForm(nameless, said));
  const shown = (await surgeon.get(`/api/films/${other.json<FilmUploadReply>().film}`)).json<FilmReply>();
  expect(shown.identity).toMatchObject({ kind: "mismatch", differences: [{ film: expect.stringContaining(details.number) }] });
});

test("a film of somebody else by its header is not measured until a person has settled whose it is", async () => {
  const details = aPatient();
  const patient = await registered(details);
  const { file, truth } = aFilmOf({ ...details, familyName: "Autre", birthDate: "1950-01-01" });
  const { film, sequence } = (await surgeon.upload(films(patient), uploadForm(file))).json<FilmUploadReply>();
  const shown = (await surgeon.get(`/api/films/${film}`)).json<FilmReply>();
  expect(shown.identity).toMatchObject({ kind: "mismatch", differences: [{ field: "name" }, { field: "birthDate" }] });
  const landmarks = placedLandmarks(truth);
  const measure = aCommand({ type: "MeasureFilm", occurredOn: "2027-01-04", payload: { film, landmarks } });
  const commands = `/api/patients/${patient}/commands`;
  expect((await surgeon.post(commands, { expectedSequence: sequence, command: measure })).json()).toMatchObject({ code: "film-blocked" });
  const settle = aCommand({ type: "SettleFilmIdentity", occurredOn: "2027-01-04", payload: { film, belongs: true } });
  expect((await surgeon.post(commands, { expectedSequence: sequence, command: settle })).statusCode).toBe(201);
  const measured = await surgeon.post(commands, { expectedSequence: sequence + 1, command: measure });
  expect(measured.statusCode, measured.body).toBe(201);
});

test("a film that was settled as another's may be added to the right patient", async () => {
  const [wrong, right] = [aPatient(), aPatient()];
  const { file } = aFilmOf(right);
  const patient = await registered(wrong);
  const { film, sequence } = (await surgeon.upload(films(patient), uploadForm(file))).json<FilmUploadReply>();
  const settle = aCommand({ type: "SettleFilmIdentity", occurredOn: "2027-01-04", payload: { film, belongs: false } });
  await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command: settle });
  const moved = await surgeon.upload(films(await registered(right)), uploadForm(file));
  expect(moved.statusCode, moved.body).toBe(201);
});

test("no file, two files, or a file under another name are refused", async () => {
  const patient = await registered(aPatient());
  const none = new FormData();
  none.set("command", randomUUID());
  const two = uploadForm(picture());
  two.append("file", new Blob(["more"]), "b.png");
  const other = uploadForm(picture());
  other.delete("file");
  other.set("upload", new Blob(["x"]), "../../etc/passwd");
  for (const form of [none, two, other]) expect((await surgeon.upload(films(patient), form)).statusCode).toBeGreaterThanOrEqual(400);
  await nothingStored(patient);
});

test("the original lies by its content hash, as it came", async () => {
  const details = aPatient();
  const patient = await registered(details);
  const answer = await surgeon.upload(films(patient), uploadForm(aFilmOf(details).file));
  const [row] = await at.database.asAdministrator<{ hash: string }>("SELECT content_hash AS hash FROM firstray.film WHERE film_id = $1", [
    answer.json().film,
  ]);
  const place = at.house.films.original(row?.hash ?? "");
  expect(existsSync(place)).toBe(true);
  expect(readdirSync(dirname(place)).length).toBe(2);
});
