import { expect, test } from "vitest";
import { keepingSettings } from "./keeping-settings.ts";

test("a folder alone is enough: half past two, thirty-five days", () => {
  const { backup } = keepingSettings({ BACKUP_TO: "/srv/backups", FIRSTRAY_FILMS: "", METRICS_TOKEN: "" });
  expect(backup).toMatchObject({ to: "/srv/backups", keepDays: 35 });
  expect(backup?.at.toString()).toBe("02:30:00");
  expect(keepingSettings({})).toEqual({});
});

test.each([
  { environment: { BACKUP_TO: "backups" }, sentence: /BACKUP_TO is backups, and must be a whole path/ },
  { environment: { BACKUP_AT: "03:00" }, sentence: /BACKUP_TO is not set/ },
  { environment: { BACKUP_TO: "/b", BACKUP_AT: "24:00" }, sentence: /BACKUP_AT is 24:00/ },
  { environment: { BACKUP_TO: "/b", BACKUP_KEEP_DAYS: "0" }, sentence: /BACKUP_KEEP_DAYS is 0/ },
  { environment: { BACKUP_TO: "/b", DATABASE_URL: "postgres:///x" }, sentence: /DATABASE_URL names another/ },
  { environment: { FIRSTRAY_FILMS: "/films" }, sentence: /FIRSTRAY_FILMS is for several servers/ },
  { environment: { METRICS_TOKEN: "short" }, sentence: /METRICS_TOKEN must have at least 16 characters/ },
])("$environment is refused by name", ({ environment, sentence }) => {
  expect(() => keepingSettings(environment)).toThrow(sentence);
});
