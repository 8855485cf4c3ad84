import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isBackupDue } from "./is-backup-due.ts";
import { outdatedBackups } from "./outdated-backups.ts";

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const at = Temporal.PlainTime.from("02:30");

// Montréal: UTC−5 in winter; its clocks go forward on 2027-03-14 at 02:00, so that 02:30 of that day is 03:30 there.
test.each([
  { last: undefined, now: "2027-01-12T15:00:00Z", due: true },
  { last: "2027-01-12T07:31:00Z", now: "2027-01-13T07:29:00Z", due: false },
  { last: "2027-01-12T07:31:00Z", now: "2027-01-13T07:30:00Z", due: true },
  { last: "2027-01-09T07:31:00Z", now: "2027-01-12T15:00:00Z", due: true },
  { last: "2027-01-12T15:00:00Z", now: "2027-01-12T16:00:00Z", due: false },
  { last: "2027-03-13T07:31:00Z", now: "2027-03-14T07:29:00Z", due: true },
  { last: "2027-03-14T07:31:00Z", now: "2027-03-14T20:00:00Z", due: false },
])("made $last, now $now: due $due", ({ last, now, due }) => {
  const made = last === undefined ? undefined : instant(last);
  expect(isBackupDue(made, { now: instant(now), at, timeZone: "America/Toronto" })).toBe(due);
});

test("a backup goes when it is older than it is kept, and the newest stays however old it is", () => {
  const backups = ["2026-11-01", "2026-12-01", "2027-01-01"].map((day) => ({ folder: day, at: instant(`${day}T07:30:00Z`) }));
  const outdated = (now: string): readonly string[] => outdatedBackups(backups, instant(now), 35).map(({ folder }) => folder);
  expect(outdated("2027-01-02T08:00:00Z")).toEqual(["2026-11-01"]);
  expect(outdated("2027-01-05T07:00:00Z")).toEqual(["2026-11-01"]);
  expect(outdated("2027-01-05T08:00:00Z")).toEqual(["2026-11-01", "2026-12-01"]);
  expect(outdated("2028-01-01T08:00:00Z")).toEqual(["2026-11-01", "2026-12-01"]);
});
