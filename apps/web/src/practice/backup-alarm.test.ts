import type { BackupReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { backupAlarm } from "./backup-alarm.ts";

const lastMadeAt = "2027-01-12T07:30:00Z";
const cases: readonly { readonly backup: BackupReply; readonly says: string | undefined }[] = [
  { backup: { kind: "elsewhere" }, says: undefined },
  { backup: { kind: "none" }, says: "Nothing is backed up" },
  { backup: { kind: "nightly", isLate: false, filmsInDoubt: 0, lastMadeAt }, says: undefined },
  { backup: { kind: "nightly", isLate: false, filmsInDoubt: 0 }, says: undefined },
  { backup: { kind: "nightly", isLate: false, filmsInDoubt: 1, lastMadeAt }, says: "The file of one film is missing or damaged" },
  { backup: { kind: "nightly", isLate: false, filmsInDoubt: 3, lastMadeAt }, says: "The files of 3 films are missing or damaged" },
  { backup: { kind: "nightly", isLate: true, filmsInDoubt: 1, lastMadeAt }, says: "The nightly backup is late" },
  {
    backup: { kind: "nightly", isLate: false, filmsInDoubt: 1, lastMadeAt, failedAt: "2027-01-13T07:30:00Z" },
    says: "The nightly backup failed",
  },
  { backup: { kind: "nightly", isLate: true, filmsInDoubt: 0, failedAt: "2027-01-13T07:30:00Z" }, says: "The nightly backup failed" },
];

test.each(cases)("H146: $backup: $says", ({ backup, says }) => {
  expect(backupAlarm(backup)?.title.en).toBe(says);
});
