import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { FilmReply, FilmUploadReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { uploadForm } from "../testing/film-form.ts";
import { hasRealFilms, realFilm, realLandmarks } from "../testing/real-films.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
beforeAll(async () => {
  at = await testServer();
  surgeon = await at.signedInAs("surgeon");
}, engineStartMs);
afterAll(() => at.stop());

/** The film in a new patient's record, its doubtful identity settled. */
async function added(name: string, said: Readonly<Record<string, string>>): Promise<{ patient: string; film: string; sequence: number }> {
  const patient = randomUUID();
  const registration = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  await surgeon.post("/api/patients", { patient, command: registration });
  const answer = await surgeon.upload(`/api/patients/${patient}/films`, uploadForm(realFilm(name), said));
  expect(answer.statusCode, answer.body).toBe(201);
  const { film, sequence } = answer.json<FilmUploadReply>();
  const command = aCommand({ type: "SettleFilmIdentity", occurredOn: "2027-01-04", payload: { film, belongs: true } });
  await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
  return { patient, film, sequence: sequence + 1 };
}

const said = { view: "dorsoplantar", weightBearing: "unknown", acquiredOn: "2027-01-03" };

test.skipIf(!hasRealFilms).each([
  { name: "base-of-5th-metatarsal", hva: 6.9, ima: 6.96, warnings: [] },
  { name: "pseudo-jones", hva: 13.99, ima: 5.02, warnings: ["laterality"] },
])("$name comes in, is measured with HVA $hva and IMA $ima, and warns of $warnings", async ({ name, hva, ima, warnings }) => {
  const landmarks = realLandmarks(name);
  const { patient, film, sequence } = await added(name, { ...said, side: landmarks.side });
  const command = aCommand({ type: "MeasureFilm", occurredOn: "2027-01-04", payload: { film, landmarks } });
  const measured = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
  expect(measured.statusCode, measured.body).toBe(201);
  const shown = (await surgeon.get(`/api/films/${film}`)).json<FilmReply>();
  const value = (measurement: string): unknown => shown.measurements.find((one) => one.name === measurement && one.method === "shaft");
  expect(value("halluxValgusAngle")).toMatchObject({ kind: "measured", value: expect.closeTo(hva, 1) });
  expect(value("intermetatarsalAngle")).toMatchObject({ kind: "measured", value: expect.closeTo(ima, 1) });
  expect(shown.warnings.map(({ code }) => code)).toEqual(warnings);
  const greys = gunzipSync((await surgeon.get(`/api/films/${film}/greys`)).rawPayload);
  expect(greys).toHaveLength(shown.columns * shown.rows * 2);
});

test.skipIf(!hasRealFilms).each(["RG3_UNC", "RG3_J2KR", "RG3_JLSL", "RG3_RLE", "RG3_JPLL"])(
  "%s, a chest film in a lossless syntax, gives the same greys as the others",
  async (name) => {
    const greysOf = async (one: string): Promise<Buffer> => {
      const { film } = await added(one, { ...said, side: "left" });
      return gunzipSync((await surgeon.get(`/api/films/${film}/greys`)).rawPayload);
    };
    const [reference, own] = [await greysOf("RG3_UNC"), await greysOf(name)];
    expect(own.equals(reference)).toBe(true);
  },
);

test.skipIf(!hasRealFilms)("a film in lossy 12-bit JPEG is refused with a sentence", async () => {
  const patient = randomUUID();
  const registration = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  await surgeon.post("/api/patients", { patient, command: registration });
  const answer = await surgeon.upload(`/api/patients/${patient}/films`, uploadForm(realFilm("RG3_JPLY"), said));
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ code: "unreadable-film" });
});
