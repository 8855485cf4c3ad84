import { createHash, randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ClientConfig } from "pg";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEngine } from "../engine/start-engine.ts";
import { filmFiles } from "../film/film-files.ts";
import { destroyRecord } from "../record/destroy-record.ts";
import { registerPatient } from "../record/register-patient.ts";
import { markDataFolder, openDataFolder, restoringName } from "../start/data-folder.ts";
import { asAdministrator } from "../store/administrator.ts";
import { inPractice } from "../store/in-practice.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { ownDatabase } from "../store/own-database.ts";
import { saveRetention } from "../store/retention-rows.ts";
import { aPatient } from "../testing/commands.ts";
import { operatedPatient, scheduledPatient } from "../testing/message-course.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import type { TestHouse } from "../testing/test-house.ts";
import { verifyCommandLine } from "../verify/verify-command-line.ts";
import { backupCommandLine } from "./backup-command-line.ts";
import { manifestName } from "./backup-manifest.ts";
import type { BackupWatch } from "./backup-watch.ts";
import { backupsIn } from "./backups-in.ts";
import { backUpOnce } from "./keep-backing-up.ts";
import { restoreBackup } from "./restore-backup.ts";

const bytes = Buffer.from("a film, as it came from the detector");
const filmHash = createHash("sha256").update(bytes).digest("hex");
const backedUpAt = Temporal.Instant.from("2027-01-12T07:30:00Z");
const restoredAt = Temporal.Instant.from("2027-01-19T15:00:00Z");
const clock = { now: () => restoredAt };

const staff = { kind: "staff", id: "a", name: "A", role: "administrator" } as const;
const longAgo = aPatient();
const oldPatient = randomUUID();

let folder: string;
let data: string;
let backup: string;
/** What the wire ledger said when the backup was made. */
let wires: unknown;
let patients: { readonly operated: string; readonly scheduled: string };
let wroteMeanwhile = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-drill-"));
  data = join(folder, "data");
  await practiceWithBackup();
}, 2 * engineStartMs);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A practice that goes on writing while it is backed up, and for a while after. */
async function practiceWithBackup(): Promise<void> {
  const engine = await startEngine({ dataFolder: data });
  const administrator = await ownDatabase(engine.connection);
  const { pool, practice, settings } = await openStore({ administrator, demo: true });
  await markDataFolder(data, "demo");
  let now = Temporal.Instant.from("2027-01-04T15:00:00Z");
  const house = { store: { pool, practice }, practice: settings, clock: { now: () => now }, films: filmFiles(data) };
  const at: Pick<TestHouse, "house" | "goTo"> = {
    house,
    goTo: (day) => {
      now = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: settings.timeZone, plainTime: "10:00" }).toInstant();
    },
  };
  at.goTo("2015-03-02");
  const registration = { id: randomUUID(), type: "RegisterPatient", occurredOn: "2015-03-02", payload: longAgo } as const;
  await registerPatient(house, { patient: oldPatient, command: registration, distinctFrom: [], actor: staff });
  await inPractice(house.store, (transaction) => saveRetention(transaction, practice, 10));
  const operated = await operatedPatient(at, { email: "aline@example.org" });
  const scheduled = await scheduledPatient(at, "2027-01-15", {});
  patients = { operated: operated.patient, scheduled: scheduled.patient };
  await keepFilm(administrator, practice, operated.patient);
  const patientsBefore = await scheduledPatient(at, "2027-03-01", {});
  wires = await wireLedger(administrator);
  let goesOn = true;
  const writing = (async () => {
    for (; goesOn; wroteMeanwhile += 1) {
      await patientsBefore.record("2027-01-11", { type: "RequestCallBack", payload: { foot: "left", about: `call ${wroteMeanwhile}` } });
    }
  })();
  const made = await backupCommandLine(["backup", "--to", join(folder, "backups")], { FIRSTRAY_DATA: data }, { now: () => backedUpAt });
  goesOn = false;
  await writing;
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining("1 films") });
  await scheduled.record("2027-01-15", {
    type: "RecordOperationHeld",
    payload: { operation: scheduled.episode, feet: [{ foot: "left", episode: scheduled.episode, wires: 1 }] },
  });
  const charts = [{ patient: oldPatient, sequence: 1 }];
  const destroyed = {
    patient: oldPatient,
    charts,
    command: randomUUID(),
    number: longAgo.number,
    reason: "its period has passed",
    actor: staff,
  };
  expect(await destroyRecord(house, destroyed)).toMatchObject({ entries: 1 });
  await closeStore({ pool });
  await engine.stop();
  backup = (await backupsIn(join(folder, "backups"))).at(-1)?.folder ?? "no backup";
}

async function keepFilm(administrator: ClientConfig, practice: string, patient: string): Promise<void> {
  const path = filmFiles(data).original(filmHash);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  await asAdministrator(administrator, (client) =>
    client.query("INSERT INTO firstray.film (practice_id, film_id, patient_id, content_hash, decoded) VALUES ($1, $2, $3, $4, '{}')", [
      ...[practice, randomUUID(), patient, filmHash],
    ]),
  );
}

async function wireLedger(administrator: ClientConfig): Promise<unknown> {
  const sql = `SELECT patient_id, key, foot, opens_on, due_on, late_on, escalates_on, owner, details, settled FROM firstray.obligation
    WHERE kind = 'wire-removal' ORDER BY patient_id, key`;
  return asAdministrator(administrator, async (client) => (await client.query(sql)).rows);
}

/** Reads a data folder's database as its administrator. */
async function reading<Row extends object>(dataFolder: string, sql: string): Promise<readonly Row[]> {
  const engine = await startEngine({ dataFolder });
  try {
    return await asAdministrator({ ...engine.connection, database: "firstray" }, async (client) => (await client.query<Row>(sql)).rows);
  } finally {
    await engine.stop();
  }
}

test("a backup taken under load restores: chain whole, wire ledger and films identical, the lost span to be confirmed one by one", {
  timeout: engineStartMs,
}, async () => {
  const restored = join(folder, "restored");
  const ending = await backupCommandLine(["restore", backup, "--json"], { FIRSTRAY_DATA: restored }, clock);
  expect(ending.code, ending.complaint).toBe(0);
  expect(wroteMeanwhile).toBeGreaterThan(0);
  const head = JSON.parse(ending.output ?? "").heads[0];
  const verified = await verifyCommandLine([restored, "--head", `${head.position} ${head.hash}`, "--json"], {});
  expect(verified.code, verified.output).toBe(0);
  expect(await readFile(filmFiles(restored).original(filmHash))).toEqual(bytes);
  const engine = await startEngine({ dataFolder: restored });
  expect(await wireLedger({ ...engine.connection, database: "firstray" })).toEqual(wires);
  await engine.stop();
  const gaps = await reading<{ patient: string; findings: readonly object[] }>(
    restored,
    "SELECT patient_id AS patient, payload -> 'findings' AS findings FROM firstray.event WHERE type = 'RestoreGapFound'",
  );
  const of = (id: string): readonly object[] => gaps.find(({ patient }) => patient === id)?.findings ?? [];
  expect(of(patients.scheduled)).toContainEqual({ subject: expect.any(String), foot: "left", kind: "operation" });
  expect(of(patients.operated)).toContainEqual({ subject: "daily-head", foot: "left", kind: "daily-head" });
  expect(of(patients.operated)).toContainEqual({ subject: expect.any(String), foot: "left", kind: "receipt" });
  const [owed] = await reading<{ count: string }>(
    restored,
    "SELECT count(*)::text AS count FROM firstray.obligation WHERE kind = 'reconcile-gap' AND NOT settled",
  );
  expect(Number(owed?.count)).toBe(JSON.parse(ending.output ?? "").toConfirm);
  const unsaid = await reading(
    restored,
    "SELECT FROM firstray.outbox WHERE state = 'waiting' AND not_before <= '2027-01-19T15:00Z' AND valid_until > '2027-01-12T07:30Z' AND changed_at < '2027-01-19T15:00Z'",
  );
  expect(unsaid).toEqual([]);
  expect(await openDataFolder(restored, "demo")).toMatchObject({ mode: "demo" });
});

test("a backup is verified where it lies, against the end that it noted, and is left as it was", { timeout: engineStartMs }, async () => {
  const before = (await readdir(backup, { recursive: true })).sort();
  const { code, output } = await verifyCommandLine([backup, "--json"], {});
  expect(code, output).toBe(0);
  expect(JSON.parse(output ?? "")).toMatchObject([{ chain: { kind: "whole", headsHeld: 2 } }]);
  expect((await readdir(backup, { recursive: true })).sort()).toEqual(before);
});

test("a second backup links the films of the first, and copies one that is no longer what it was", { timeout: engineStartMs }, async () => {
  const to = join(folder, "again");
  await cp(join(folder, "backups"), to, { recursive: true });
  const first = join(to, (await readdir(to))[0] ?? "");
  const path = join("films", filmHash.slice(0, 2), `${filmHash}.original`);
  await writeFile(join(first, path), "rot");
  const later = { now: () => restoredAt };
  expect((await backupCommandLine(["backup", "--to", to], { FIRSTRAY_DATA: data }, later)).code).toBe(0);
  const second = (await backupsIn(to)).at(-1)?.folder ?? "";
  expect(second).not.toBe(first);
  expect(await readFile(join(second, path))).toEqual(bytes);
});

test.each([
  { what: "a changed file", file: "database/global/pg_control" },
  { what: "a changed film", file: `films/${filmHash.slice(0, 2)}/${filmHash}.original` },
])("$what is named, and nothing of the backup stays in the data folder", async ({ file }) => {
  const [copy, target] = [join(folder, `damaged-${randomUUID()}`), join(folder, `target-${randomUUID()}`)];
  await cp(backup, copy, { recursive: true });
  const content = await readFile(join(copy, file));
  content[7] = (content[7] ?? 0) ^ 1;
  await writeFile(join(copy, file), content);
  await expect(restoreBackup({ from: copy, dataFolder: target, clock })).rejects.toThrow(`its file ${file} is not as it was written`);
  expect(await readdir(target)).toEqual([]);
});

test("a backup that a power cut ended is none, and the next backup clears it away", { timeout: engineStartMs }, async () => {
  const to = join(folder, "cut");
  const part = join(to, "firstray-2027-01-12T073000Z.999999999.part");
  await cp(backup, part, { recursive: true });
  await rm(join(part, manifestName));
  expect(await backupsIn(to)).toEqual([]);
  const target = join(folder, "from-part");
  await expect(restoreBackup({ from: part, dataFolder: target, clock })).rejects.toThrow("is no whole backup");
  expect((await backupCommandLine(["backup", "--to", to], { FIRSTRAY_DATA: data }, clock)).code).toBe(0);
  expect(await readdir(to)).toEqual(["firstray-2027-01-19T150000Z"]);
});

test("a restore that a power cut ended is refused by the server and by a backup, and is begun anew", {
  timeout: engineStartMs,
}, async () => {
  const target = join(folder, "half");
  await cp(join(backup, "database"), join(target, "database"), { recursive: true });
  await writeFile(join(target, restoringName), "");
  await expect(openDataFolder(target, "demo")).rejects.toThrow("was cut short");
  const refused = await backupCommandLine(["backup", "--to", join(folder, "of-half")], { FIRSTRAY_DATA: target }, clock);
  expect(refused).toMatchObject({ code: 1, complaint: expect.stringContaining("was cut short") });
  expect((await verifyCommandLine([target], {})).code).toBe(1);
  expect((await restoreBackup({ from: backup, dataFolder: target, clock })).toConfirm).toBeGreaterThan(0);
});

test("the nightly backup is made once a night, and an outdated one goes only after it is whole", { timeout: engineStartMs }, async () => {
  const to = join(folder, "nightly");
  await cp(join(folder, "backups"), to, { recursive: true });
  const [outdated] = await readdir(to);
  const settings = { to, at: Temporal.PlainTime.from("02:30"), keepDays: 5 };
  const log = { info: () => undefined, error: () => undefined };
  const night = { dataFolder: join(folder, "none"), settings, timeZone: "America/Toronto", clock };
  await expect(backUpOnce(night, log)).rejects.toThrow("There is no practice in");
  expect(await readdir(to)).toEqual([outdated]);
  for (const _minute of [1, 2]) await backUpOnce({ ...night, dataFolder: data }, log);
  expect(await readdir(to)).toEqual(["firstray-2027-01-19T150000Z"]);
});

test("H146: while a film’s file is missing no older backup goes, for it may hold the film; back in its place, it goes", {
  timeout: 2 * engineStartMs,
}, async () => {
  const to = join(folder, "in-doubt");
  await cp(join(folder, "backups"), to, { recursive: true });
  const [older] = await readdir(to);
  const watch: BackupWatch = { since: clock.now() };
  const log = { info: () => undefined, error: () => undefined };
  const settings = { to, at: Temporal.PlainTime.from("02:30"), keepDays: 5 };
  const night = { dataFolder: data, settings, timeZone: "America/Toronto", clock, watch };
  const file = filmFiles(data).original(filmHash);
  await rename(file, `${file}.aside`);
  await backUpOnce(night, log).finally(() => rename(`${file}.aside`, file));
  expect(await readdir(to)).toEqual([older, "firstray-2027-01-19T150000Z"]);
  expect(watch.filmsInDoubt).toBe(1);
  await backUpOnce({ ...night, clock: { now: () => clock.now().add({ hours: 24 }) } }, log);
  expect(await readdir(to)).toEqual(["firstray-2027-01-19T150000Z", "firstray-2027-01-20T150000Z"]);
  expect(watch.filmsInDoubt).toBe(0);
});

test("a folder that holds something is never restored into", async () => {
  await expect(restoreBackup({ from: backup, dataFolder: data, clock })).rejects.toThrow("is not empty");
});

test.each([
  { arguments_: ["backup"], environment: {}, code: 2, complaint: /firstray backup --to DIR/ },
  { arguments_: ["backup", "here"], environment: {}, code: 2, complaint: /firstray backup --to DIR/ },
  { arguments_: ["restore"], environment: {}, code: 2, complaint: /firstray restore FROM/ },
  { arguments_: ["restore", "/nowhere"], environment: {}, code: 1, complaint: /\/nowhere is no whole backup/ },
  { arguments_: ["backup", "--to", "/tmp"], environment: { DATABASE_URL: "postgres:///x" }, code: 1, complaint: /pgBackRest/ },
])("$arguments_ ends with $code and a sentence", async ({ arguments_, environment, code, complaint }) => {
  const ending = await backupCommandLine(arguments_, { FIRSTRAY_DATA: join(folder, "none"), ...environment }, clock);
  expect(ending.code).toBe(code);
  expect(ending.complaint).toMatch(complaint);
});

test("H145: a restore brings a destroyed record back, and says so", { timeout: engineStartMs }, async () => {
  const restored = join(folder, "restored-destroyed");
  const ending = await backupCommandLine(["restore", backup], { FIRSTRAY_DATA: restored, LANG: "fr_CA.UTF-8" }, clock);
  expect(ending.output).toContain("Les dossiers détruits depuis sont de nouveau ici : détruisez-les de nouveau");
  const name = "SELECT family_name, destroyed, restored_from, restored_at FROM firstray.patient CROSS JOIN firstray.practice";
  expect(await reading(restored, `${name} WHERE patient_id = '${oldPatient}'`)).toEqual([
    { family_name: longAgo.familyName, destroyed: false, restored_from: expect.anything(), restored_at: expect.anything() },
  ]);
});
