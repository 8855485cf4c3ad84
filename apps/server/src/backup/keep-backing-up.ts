import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type { Clock } from "../clock.ts";
import type { BackupSettings } from "../start/keeping-settings.ts";
import { manifestName, readManifest } from "./backup-manifest.ts";
import type { BackupWatch } from "./backup-watch.ts";
import { backupsIn } from "./backups-in.ts";
import { isBackupDue } from "./is-backup-due.ts";
import { makeBackup } from "./make-backup.ts";
import { outdatedBackups } from "./outdated-backups.ts";

/** A practice that backs itself up. */
export interface BackingUp {
  readonly dataFolder: string;
  readonly settings: BackupSettings;
  readonly timeZone: string;
  readonly clock: Clock;
  /** Told whether the last attempt failed, for those who can do something about it. */
  readonly watch?: BackupWatch;
}

const everyMs = 60_000;
/** After one that failed, so that a full disk is not written to every minute. */
const retryMs = 3_600_000;

/** Looks every minute whether a backup is due, beside the requests. @returns how to end it, after the backup under way. */
export function keepBackingUp(practice: BackingUp, log: FastifyBaseLogger): () => Promise<void> {
  const until = new AbortController();
  const done = Promise.all([goRound(practice, log, until.signal), noteEarlierDoubt(practice)]);
  return async () => {
    until.abort();
    await done;
  };
}

async function goRound(practice: BackingUp, log: FastifyBaseLogger, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const wait = await backUpOnce(practice, log).then(
      () => {
        if (practice.watch) practice.watch.failedAt = undefined;
        return everyMs;
      },
      (error) => {
        if (practice.watch) practice.watch.failedAt = practice.clock.now();
        log.error({ err: error }, "the backup could not be made");
        return retryMs;
      },
    );
    await pause(wait, undefined, { signal: until }).catch(() => undefined);
  }
}

/** Notes what the last backup before this start found, unless a newer one has been made meanwhile. */
async function noteEarlierDoubt({ watch, settings: { to } }: BackingUp): Promise<void> {
  const newest = (await backupsIn(to)).at(-1);
  const manifest = newest && (await readManifest(newest.folder).catch(() => undefined));
  if (watch) watch.filmsInDoubt ??= manifest?.filmsInDoubt.length ?? 0;
}

/**
 * Makes the backup that is due, if one is, and removes those that are kept no longer: only ever after a new one is whole, and none while
 * films are missing or damaged, for an older one may be where they are whole.
 */
export async function backUpOnce(
  { dataFolder, settings, timeZone, clock, watch }: BackingUp,
  log: Pick<FastifyBaseLogger, "info" | "error">,
): Promise<void> {
  const { to, at, keepDays } = settings;
  const now = clock.now();
  const backups = await backupsIn(to);
  if (!isBackupDue(backups.at(-1)?.at, { now, at, timeZone })) return;
  const { folder, manifest } = await makeBackup({ dataFolder, to, now: clock.now });
  log.info({ folder, files: manifest.files.length }, "a backup was made");
  const { filmsInDoubt } = manifest;
  if (watch) watch.filmsInDoubt = filmsInDoubt.length;
  if (filmsInDoubt.length > 0) {
    log.error({ films: filmsInDoubt }, "films are missing or damaged: no older backup is removed");
    return;
  }
  for (const outdated of outdatedBackups(await backupsIn(to), now, keepDays)) {
    await rm(join(outdated.folder, manifestName)); // first, so that half a removed one is no backup
    await rm(outdated.folder, { recursive: true, force: true });
    log.info({ folder: outdated.folder }, "an outdated backup was removed");
  }
}
