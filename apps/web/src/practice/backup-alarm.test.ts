import type { BackupReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { backupAlarm } from "./backup-alarm.ts";

const lastMadeAt = "2027-01-12T07:30:00Z";
const cases: readonly { readonly backup: BackupReply; readonly says: string | undefined }[] = [
  { backup: { kind: "elsewhere" }, says: undefined },
  { backup: { kind: "none" }, says: "Nothing is backed up" },
  { backup: { kind: "nightly", isLate: false, lastMadeAt }, says: undefined },
  { backup: { kind: "nightly", isLate: false }, says: undefined },
  { backup: { kind: "nightly", isLate: true, lastMadeAt }, says: "The nightly backup is late" },
  { backup: { kind: "nightly", isLate: false, lastMadeAt, failedAt: "2027-01-13T07:30:00Z" }, says: "The nightly backup failed" },
  { backup: { kind: "nightly", isLate: true, failedAt: "2027-01-13T07:30:00Z" }, says: "The nightly backup failed" },
];

test.each(cases)("H146: $backup: $says", ({ backup, says }) => {
  expect(backupAlarm(backup)?.en).toBe(says);
});
