import type { BackupReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { backupsIn } from "../backup/backups-in.ts";
import type { House } from "../house.ts";
import { backupReply } from "../view/backup-reply.ts";

/** GET /api/backup: when the last backup was made, and whether one failed or is late. */
export function showBackup(app: FastifyInstance, { backup, clock, practice }: House): void {
  app.get("/api/backup", { config: { access: "backup" } }, async (): Promise<BackupReply> => {
    const made = backup?.settings === undefined ? [] : await backupsIn(backup.settings.to);
    return backupReply(backup, made.at(-1)?.at, { now: clock.now(), timeZone: practice.timeZone });
  });
}
