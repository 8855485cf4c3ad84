import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { aFilmOf, uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer } from "../testing/test-server.ts";
import { zipEntries } from "../testing/zip-entries.ts";

let at: TestServer;
const patient = randomUUID();
const details = aPatient({ familyName: "Côté-Fictive" });
const { file } = aFilmOf(details);

beforeAll(async () => {
  at = await testServer();
  const nurse = await at.signedInAs("nurse");
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: details });
  expect((await nurse.post("/api/patients", { patient, command })).statusCode).toBe(201);
  expect((await nurse.upload(`/api/patients/${patient}/films`, uploadForm(file))).statusCode).toBe(201);
}, engineStartMs);
afterAll(() => at.stop());

test("everything of one patient in one archive: record, events, who looked, and each film as it came", async () => {
  const surgeon = await at.signedInAs("surgeon");
  const answer = await surgeon.get(`/api/patients/${patient}/export`);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="firstray-T-[\w-]+-2027-01-04\.zip"$/);
  const entries = zipEntries(answer.rawPayload);
  const record = JSON.parse(entries.get("record.json")?.toString() ?? "");
  expect(record).toMatchObject({
    patient: { details: { familyName: "Côté-Fictive" } },
    events: [{ type: "PatientRegistered" }, { type: "FilmAdded" }],
  });
  expect(record.access.map(({ action }: { action: string }) => action)).toContain("add-film");
  expect(entries.get("record.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
  const film = [...entries].find(([name]) => /^films\/.*\.dcm$/.test(name));
  expect(film?.[1]).toEqual(Buffer.from(file));
  const sum = createHash("sha256").update(file).digest("hex");
  expect(entries.get("SHA256SUMS")?.toString()).toContain(`${sum}  ${film?.[0]}`);
});

test("an export is in the list of who opened the file, and nobody else's names are in it", async () => {
  const administrator = await at.signedInAs("administrator");
  const other = aPatient({ familyName: "Canari-Autre" });
  const nurse = await at.signedInAs("nurse");
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: other });
  await nurse.post("/api/patients", { patient: randomUUID(), command });
  const answer = await administrator.get(`/api/patients/${patient}/export`);
  expect(answer.rawPayload.includes("Canari-Autre")).toBe(false);
  const rows = await at.database.asAdministrator<{ role: string }>(
    "SELECT actor ->> 'role' AS role FROM firstray.audit WHERE action = 'export-patient' AND patients = ARRAY[$1::uuid] ORDER BY id",
    [patient],
  );
  expect(rows.at(-1)).toEqual({ role: "administrator" });
});

test("nobody is exported who is not there", async () => {
  expect((await (await at.signedInAs("surgeon")).get(`/api/patients/${randomUUID()}/export`)).statusCode).toBe(404);
});

const unzip = promisify(execFile);
const isThere = await unzip("python3", ["-c", "import zipfile"]).then(
  () => true,
  () => false,
);
if (!isThere) console.log("skipped: another program's reading of the archive, for this machine has no python3");
test.skipIf(!isThere)("another program reads the archive, and finds its checksums right", async () => {
  const folder = await mkdtemp(join(tmpdir(), "firstray-zip-"));
  const answer = await (await at.signedInAs("surgeon")).get(`/api/patients/${patient}/export`);
  await writeFile(join(folder, "a.zip"), answer.rawPayload);
  const program = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])";
  await unzip("python3", ["-c", program, join(folder, "a.zip"), folder]);
  expect(await readFile(join(folder, "SHA256SUMS"), "utf8")).toContain("record.json");
  await rm(folder, { recursive: true });
});
