import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BackupReply } from "@firstray/contract";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildServer } from "../build-server.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { signIn, type TestServer, testServer } from "../testing/test-server.ts";
import { backupReply } from "../view/backup-reply.ts";
import { manifestName } from "./backup-manifest.ts";
import type { BackupWatch } from "./backup-watch.ts";
import { keepBackingUp } from "./keep-backing-up.ts";

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const at = Temporal.PlainTime.from("02:30");
const timeZone = "America/Toronto";
const settings = { to: "/srv/backups", at };

// 02:30 in Montréal is 07:30 in winter.
test.each([
  { last: "2027-01-12T07:31:00Z", since: "2027-01-01T00:00:00Z", now: "2027-01-13T10:29:00Z", isLate: false },
  { last: "2027-01-12T07:31:00Z", since: "2027-01-01T00:00:00Z", now: "2027-01-13T10:31:00Z", isLate: true },
  { last: "2027-01-12T07:31:00Z", since: "2027-01-13T10:00:00Z", now: "2027-01-13T10:31:00Z", isLate: false },
  { last: "2027-01-13T07:31:00Z", since: "2027-01-01T00:00:00Z", now: "2027-01-13T10:31:00Z", isLate: false },
  { last: undefined, since: "2027-01-13T10:00:00Z", now: "2027-01-13T10:31:00Z", isLate: false },
  { last: undefined, since: "2027-01-13T07:00:00Z", now: "2027-01-13T10:31:00Z", isLate: true },
])("H146: made $last, the server up since $since, now $now: late $isLate", ({ last, since, now, isLate }) => {
  const made = last === undefined ? undefined : instant(last);
  const reply = backupReply({ settings, since: instant(since) }, made, { now: instant(now), timeZone });
  expect(reply).toMatchObject({ kind: "nightly", isLate });
});

test("H146: a practice without a folder of backups is told so; one whose database is another's is not", () => {
  const now = instant("2027-01-13T10:31:00Z");
  expect(backupReply({ since: now }, undefined, { now, timeZone })).toEqual({ kind: "none" });
  expect(backupReply(undefined, undefined, { now, timeZone })).toEqual({ kind: "elsewhere" });
});

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await testServer();
  folder = await mkdtemp(join(tmpdir(), "firstray-watch-"));
}, engineStartMs);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test("H146: a backup that fails is told to the surgeon and the administrator, with the last good one, until one is there", async () => {
  const now = instant("2027-01-13T07:30:00Z");
  await mkdir(join(folder, "firstray-2027-01-12T073000Z"));
  const inDoubt = { format: 1, files: [], filmsInDoubt: ["a film's hash"] };
  await writeFile(join(folder, "firstray-2027-01-12T073000Z", manifestName), JSON.stringify(inDoubt));
  const watch: BackupWatch = { settings: { to: folder, at }, since: now };
  const error = vi.fn();
  const nightly = { dataFolder: folder, settings: { to: folder, at, keepDays: 35 }, timeZone, clock: { now: () => now }, watch };
  const stop = keepBackingUp(nightly, { ...server.app.log, info: vi.fn(), error });
  await vi.waitFor(() => expect(watch.failedAt).toEqual(now)); // there is no practice in that folder
  await stop();
  expect(error).toHaveBeenCalledOnce();

  const app = await buildServer({ ...server.house, backup: watch }, { webFolder: join(import.meta.dirname, "../testing/web") });
  for (const role of ["surgeon", "administrator"] as const) {
    const told = (await (await signIn(app, role)).get("/api/backup")).json<BackupReply>();
    expect(told).toMatchObject({ kind: "nightly", lastMadeAt: "2027-01-12T07:30:00Z", failedAt: now.toString(), filmsInDoubt: 1 });
  }
  expect((await (await signIn(app, "nurse")).get("/api/backup")).statusCode).toBe(403);

  await mkdir(join(folder, "firstray-2027-01-13T073000Z"));
  await writeFile(join(folder, "firstray-2027-01-13T073000Z", manifestName), "{}");
  await keepBackingUp(nightly, server.app.log)();
  const told = (await (await signIn(app, "surgeon")).get("/api/backup")).json<BackupReply>();
  expect(told).toMatchObject({ kind: "nightly", lastMadeAt: "2027-01-13T07:30:00Z" });
  expect(told).not.toHaveProperty("failedAt");
  await app.close();
});
