import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { CommandReply, DestroyedReply, FilmUploadReply, PatientReply, RetentionReply } from "@firstray/contract";
import type { PatientDetails } from "@firstray/record";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeDestroyedFilms } from "../film/remove-destroyed-films.ts";
import { aCommand, aPatient } from "../testing/commands.ts";
import { aFilmOf, uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";
import { verifyPractices } from "../verify/verify-practice.ts";
import { destroyRecord } from "./destroy-record.ts";
import { rememberedRecord } from "./remembered-records.ts";

let at: TestServer;
let surgeon: Visitor;
let administrator: Visitor;
const years = 10;
const [then, now] = ["2015-03-02", "2027-01-04"];
const reason = "its period has passed";

beforeAll(async () => {
  at = await testServer();
  await goTo(now);
  expect((await administrator.put("/api/retention", { years })).statusCode).toBe(204);
}, engineStartMs);
afterAll(() => at.stop());

/** A session does not last for years. */
async function goTo(day: string): Promise<void> {
  at.goTo(day);
  surgeon = await at.signedInAs("surgeon");
  administrator = await at.signedInAs("administrator");
}

interface Old {
  readonly patient: string;
  readonly details: PatientDetails;
  readonly charts: RetentionReply["due"][number]["charts"];
}

type Entry = Parameters<typeof aCommand>[0];

/** A chart whose entries were all made long ago. */
async function old(...entries: readonly Entry[]): Promise<Old> {
  await goTo(then);
  const [patient, details] = [randomUUID(), aPatient()];
  const command = aCommand({ type: "RegisterPatient", occurredOn: then, payload: details });
  let { sequence } = (await surgeon.post("/api/patients", { patient, command })).json<CommandReply>();
  for (const entry of entries) sequence = (await record(patient, sequence, entry)).sequence;
  await goTo(now);
  return { patient, details, charts: [{ patient, sequence }] };
}

async function record(patient: string, expectedSequence: number, entry: Entry): Promise<CommandReply> {
  const answer = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence, command: aCommand(entry) });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return answer.json();
}

const wireIn: Entry = { type: "RecordWireInserted", occurredOn: then, payload: { wire: "w/left/1", foot: "left", insertedOn: then } };
const wireOut: Entry = {
  ...{ type: "RecordWireRemoved", occurredOn: then, reason: "it was loose" },
  payload: { foot: "left", wires: ["w/left/1"], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" },
};
const callAsked: Entry = { type: "RequestCallBack", occurredOn: then, payload: { foot: "left", about: "the sandal" } };

const destroy = (one: Old, change: object = {}, by = administrator) =>
  by.post(`/api/patients/${one.patient}/destruction`, {
    ...{ command: randomUUID(), charts: one.charts, number: one.details.number, reason },
    ...change,
  });
const listed = async () => (await administrator.get("/api/retention")).json<RetentionReply>();
const rowsOf = (patient: string) =>
  at.database.asAdministrator<{ type: string; payload: unknown; salt: unknown; reason: string | null }>(
    "SELECT type, payload, salt, reason FROM firstray.event WHERE patient_id = $1 ORDER BY sequence",
    [patient],
  );

/** Everything that the database holds of a patient's words, in whatever table. */
async function everywhere(): Promise<string> {
  const tables = await at.database.asAdministrator<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'firstray'::regnamespace AND relkind = 'r'",
  );
  let all = "";
  for (const { name } of tables) {
    const rows = await at.database.asAdministrator<{ row: string }>(`SELECT to_jsonb(one)::text AS row FROM firstray.${name} AS one`);
    all += rows.map(({ row }) => row).join("\n");
  }
  return all;
}

describe("a record whose period has passed", () => {
  test("is destroyed whole: nothing of it is left in any table, and what is left says who did it, when and why", async () => {
    const one = await old();
    expect(await everywhere()).toContain(one.details.givenName);
    expect((await listed()).due).toContainEqual(expect.objectContaining({ charts: one.charts, bars: [] }));
    const answer = await destroy(one);
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      expect.objectContaining<Partial<DestroyedReply>>({ patient: one.patient, on: now, reason, years, entries: 1, films: 0 }),
    ]);
    const left = await everywhere();
    for (const word of [one.details.givenName, one.details.number]) expect(left).not.toContain(word);
    expect(await rowsOf(one.patient)).toEqual([
      { type: "PatientRegistered", payload: null, salt: null, reason: null },
      { type: "RecordDestroyed", payload: expect.anything(), salt: expect.anything(), reason },
    ]);
    const audited = await at.database.asAdministrator("SELECT action, reason FROM firstray.audit WHERE patients @> ARRAY[$1::uuid]", [
      one.patient,
    ]);
    expect(audited).toContainEqual({ action: "destroy-record", reason });
    const after = await listed();
    expect(after.due.map(({ patient }) => patient.id)).not.toContain(one.patient);
    expect(after.destroyed[0]).toMatchObject({ patient: one.patient, on: now, reason });
  });

  test("answers every later question with what became of it, is found by no search, and its number is free again", async () => {
    const one = await old();
    await destroy(one);
    const { patient, details } = one;
    for (const url of [`/api/patients/${patient}`, `/api/patients/${patient}/export`]) {
      const answer = await surgeon.get(url);
      expect([answer.statusCode, answer.json()]).toEqual([410, expect.objectContaining({ code: "destroyed" })]);
      expect(answer.json().sentence.en).toMatch(
        /^Record destroyed on January 4, 2027 by .*: “its period has passed”. It held 1 entry and 0 films/,
      );
      expect(answer.json().sentence.fr).toMatch(/^Dossier détruit le 4 janvier 2027 par .* : « its period has passed »/);
    }
    const command = aCommand({
      type: "OpenEpisode",
      occurredOn: now,
      payload: { episode: randomUUID(), foot: "left", protocolVersion: 1 },
    });
    expect((await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: 2, command })).statusCode).toBe(410);
    expect((await surgeon.get(`/api/patients?search=${encodeURIComponent(details.number)}`)).json().patients).toEqual([]);
    expect((await surgeon.get(`/api/patients/${patient}/access`)).body).toContain("Record destroyed");
    const again = aCommand({ type: "RegisterPatient", occurredOn: now, payload: details });
    expect((await surgeon.post("/api/patients", { patient: randomUUID(), command: again })).statusCode).toBe(201);
  });

  test("is not remembered by the server that destroyed it", async () => {
    const one = await old();
    const { practice } = at.house.store;
    expect(rememberedRecord(practice, one.patient)?.facts.patient).toBeDefined();
    await destroy(one);
    expect(rememberedRecord(practice, one.patient)).toBeUndefined();
  });
});

describe("H142 H143: nothing is destroyed", () => {
  test.each([
    ["while a wire is in", [wireIn], /a wire is in the left foot/],
    ["while something is owed", [wireIn, wireOut, callAsked], /Something is still owed: .* \(left foot\)/],
  ])("%s, and the list says so", async (_case, entries, sentence) => {
    const one = await old(...entries);
    const answer = await destroy(one);
    expect([answer.statusCode, answer.json().code]).toEqual([422, "not-destroyed"]);
    expect(answer.json().sentence.en).toMatch(sentence);
    expect((await rowsOf(one.patient)).every(({ payload, salt }) => payload !== null && salt !== null)).toBe(true);
    const line = (await listed()).due.find(({ patient }) => patient.id === one.patient);
    expect(line?.bars.map(({ en }) => en).join(" ")).toMatch(sentence);
  });

  test("of a person of whom another chart holds a wire; that chart's destruction is refused, too", async () => {
    const [one, other] = [await old(), await old(wireIn)];
    await goTo(then);
    await record(one.patient, 1, {
      ...{ type: "MergeChart", occurredOn: then, reason: "same person" },
      payload: { into: other.patient, secondPerson: "Paul Example" },
    });
    await goTo(now);
    const charts = [{ patient: one.patient, sequence: 2 }, ...other.charts];
    for (const chart of [one, other]) expect((await destroy(chart, { charts })).json().sentence.en).toMatch(/a wire is in/);
  });

  test("inside its period, and it is not on the list", async () => {
    const one = await old();
    await record(one.patient, 1, { type: "ChangePatientDetails", occurredOn: now, payload: { phone: "555-0100" } });
    expect((await destroy(one, { charts: [{ patient: one.patient, sequence: 2 }] })).json().sentence.en).toMatch(
      /until its period has passed/,
    );
    expect((await listed()).due.map(({ patient }) => patient.id)).not.toContain(one.patient);
  });

  test("while the practice has set no period", async () => {
    const one = await old();
    await administrator.put("/api/retention", { years: null });
    expect([(await destroy(one)).json().sentence.en, (await listed()).due]).toEqual([expect.stringMatching(/has not set/), []]);
    await administrator.put("/api/retention", { years });
  });

  test("that somebody wants kept, until they say otherwise", async () => {
    const one = await old();
    const hold = (held: boolean) => administrator.post(`/api/patients/${one.patient}/retention-hold`, { held, reason: "a complaint" });
    expect((await hold(true)).statusCode).toBe(204);
    expect((await destroy(one)).json().sentence.en).toMatch(/it is kept/);
    expect((await listed()).due.find(({ patient }) => patient.id === one.patient)?.kept).toMatchObject({ reason: "a complaint" });
    await hold(false);
    expect((await destroy(one)).statusCode).toBe(201);
  });

  test("of a record that cannot be read", async () => {
    const one = await old();
    const damage = (change: string) =>
      at.database.asAdministrator(`UPDATE firstray.event SET payload = payload ${change} WHERE patient_id = $1`, [one.patient]);
    await damage(`|| '{"more": "X"}'`);
    const line = (await listed()).due.find(({ patient }) => patient.id === one.patient);
    expect(line?.bars.map(({ en }) => en)).toEqual([expect.stringMatching(/cannot be read/)]);
    expect((await destroy(one)).statusCode).toBe(500);
    await damage("- 'more'");
  });

  test.each([
    ["when another number is typed", { number: "T-other" }, "invalid"],
    ["without a reason", { reason: " " }, "invalid"],
    ["when something was recorded that its sender has not seen", { charts: [{ patient: randomUUID(), sequence: 1 }] }, "conflict"],
  ])("%s", async (_case, change, code) => {
    const one = await old();
    expect((await destroy(one, change)).json()).toMatchObject({ code });
    expect((await rowsOf(one.patient)).map(({ type }) => type)).toEqual(["PatientRegistered"]);
  });

  test("by whoever may not: the nurse and the desk", async () => {
    const one = await old();
    for (const role of ["nurse", "reception", "researcher"] as const)
      expect((await destroy(one, {}, await at.signedInAs(role))).statusCode).toBe(403);
  });
});

test("two people at once, and the same command twice: one destruction, and the other is told", async () => {
  const one = await old();
  const answers = await Promise.all([destroy(one), destroy(one, {}, surgeon)]);
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 410]);
  const other = await old();
  const command = randomUUID();
  const twice = [await destroy(other, { command }), await destroy(other, { command })];
  expect(twice[1]?.json()).toEqual(twice[0]?.json());
  expect((await rowsOf(other.patient)).map(({ type }) => type)).toEqual(["PatientRegistered", "RecordDestroyed"]);
  const third = await old();
  expect((await destroy(third, { command })).json()).toMatchObject({ code: "invalid" });
});

test("one who records and one who destroys at once: whoever comes second is refused, and nothing recorded is lost", async () => {
  const one = await old();
  const command = aCommand({ type: "ChangePatientDetails", occurredOn: now, payload: { phone: "555-0101" } });
  const [recorded, destroyed] = await Promise.all([
    surgeon.post(`/api/patients/${one.patient}/commands`, { expectedSequence: 1, command }),
    destroy(one),
  ]);
  expect([recorded?.statusCode, destroyed?.statusCode]).toEqual(
    recorded?.statusCode === 200 || recorded?.statusCode === 201 ? [recorded.statusCode, 422] : [410, 201],
  );
});

describe("films of a destroyed record", () => {
  async function withFilm(
    details?: PatientDetails,
  ): Promise<Old & { readonly original: string; readonly greys: string; readonly file: Uint8Array }> {
    const one = await old();
    await goTo(then);
    const file = aFilmOf(details ?? one.details).file;
    const upload = await surgeon.upload(`/api/patients/${one.patient}/films`, uploadForm(file, { side: "right" }));
    expect(upload.statusCode, upload.body).toBeLessThan(300);
    const { sequence } = upload.json<FilmUploadReply>();
    await goTo(now);
    const hash = createHash("sha256").update(file).digest("hex");
    const [original, greys] = [at.house.films.original(hash), at.house.films.greys(hash)];
    return { ...one, charts: [{ patient: one.patient, sequence }], original, greys, file };
  }

  test("are removed with it", async () => {
    const one = await withFilm();
    expect([existsSync(one.original), existsSync(one.greys)]).toEqual([true, true]);
    expect((await destroy(one)).json()).toMatchObject({ films: 1, entries: 2 });
    expect([existsSync(one.original), existsSync(one.greys)]).toEqual([false, false]);
  });

  test("stay where another chart has the same file", async () => {
    const one = await withFilm();
    const other = await old();
    await goTo(then);
    await surgeon.upload(`/api/patients/${other.patient}/films`, uploadForm(one.file, { side: "right" }));
    await goTo(now);
    expect((await destroy(one)).statusCode).toBe(201);
    expect([existsSync(one.original), existsSync(one.greys)]).toEqual([true, true]);
    const reply = (await surgeon.get(`/api/patients/${other.patient}`)).json<PatientReply>();
    expect(reply.films).toHaveLength(1);
  });

  test("H145: a power cut between the commit and the removal leaves files that the next start removes, once", async () => {
    const one = await withFilm();
    const actor = { kind: "staff", id: "a", name: "A", role: "administrator" } as const;
    const { patient, charts, details } = one;
    await destroyRecord(at.house, { patient, charts, command: randomUUID(), number: details.number, reason, actor });
    expect([existsSync(one.original), existsSync(one.greys)]).toEqual([true, true]);
    expect([await removeDestroyedFilms(at.house), await removeDestroyedFilms(at.house)]).toEqual([1, 0]);
    expect([existsSync(one.original), existsSync(one.greys)]).toEqual([false, false]);
  });

  test("a film that comes back before the removal keeps its file", async () => {
    const one = await withFilm();
    const actor = { kind: "staff", id: "a", name: "A", role: "administrator" } as const;
    const { patient, charts, details } = one;
    await destroyRecord(at.house, { patient, charts, command: randomUUID(), number: details.number, reason, actor });
    const other = await old();
    await surgeon.upload(`/api/patients/${other.patient}/films`, uploadForm(one.file, { side: "right" }));
    expect([await removeDestroyedFilms(at.house), existsSync(one.original)]).toEqual([0, true]);
  });
});

test("after all of this every chain holds, and every table is what the events give", async () => {
  const projectionsAt = at.house.clock.now().toString();
  const [finding] = await verifyPractices({ administrator: at.database.administrator, heads: [], projectionsAt });
  expect(finding?.chain).toMatchObject({ kind: "whole" });
  expect(finding?.projections?.differences).toEqual([]);
});
