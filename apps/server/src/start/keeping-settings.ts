import { isAbsolute } from "node:path";
import { Temporal } from "temporal-polyfill";
import { StartRefusal } from "../engine/start-refusal.ts";

/** When and where the server backs itself up, and how long a backup is kept. */
export interface BackupSettings {
  readonly to: string;
  /** Time of day where the practice is. */
  readonly at: Temporal.PlainTime;
  readonly keepDays: number;
}

/** What those who run the server set: backups, a shared folder of films, a token for the figures of operation. */
export interface KeepingSettings {
  readonly backup?: BackupSettings;
  /** Folder of films that several servers of one database share. */
  readonly films?: string;
  readonly metricsToken?: string;
}

const defaults = { at: "02:30", keepDays: 35 } as const;
const longestKeepDays = 3650;
const shortestToken = 16;

/**
 * The settings of those who run the server; an empty variable counts as not set.
 * @throws StartRefusal naming the variable that makes no sense; never the token.
 */
export function keepingSettings(environment: NodeJS.ProcessEnv): KeepingSettings {
  const { DATABASE_URL, FIRSTRAY_FILMS, METRICS_TOKEN } = environment;
  if (FIRSTRAY_FILMS && !DATABASE_URL) {
    throw new StartRefusal("FIRSTRAY_FILMS is for several servers of one DATABASE_URL: unset it, for the films lie in FIRSTRAY_DATA.");
  }
  if (METRICS_TOKEN && METRICS_TOKEN.length < shortestToken) {
    throw new StartRefusal(`METRICS_TOKEN must have at least ${shortestToken} characters: draw one with openssl rand -hex 24.`);
  }
  const backup = backupSettings(environment);
  return {
    ...(backup && { backup }),
    ...(FIRSTRAY_FILMS && { films: wholePath("FIRSTRAY_FILMS", FIRSTRAY_FILMS) }),
    ...(METRICS_TOKEN && { metricsToken: METRICS_TOKEN }),
  };
}

function backupSettings(environment: NodeJS.ProcessEnv): BackupSettings | undefined {
  const { DATABASE_URL, BACKUP_TO, BACKUP_AT, BACKUP_KEEP_DAYS } = environment;
  if (!BACKUP_TO) {
    if (BACKUP_AT || BACKUP_KEEP_DAYS) throw new StartRefusal("BACKUP_TO is not set: set it to the folder that backups go to.");
    return undefined;
  }
  if (DATABASE_URL) {
    throw new StartRefusal(
      "BACKUP_TO backs up the built-in database, and DATABASE_URL names another: unset BACKUP_TO, and use that database’s own backup.",
    );
  }
  return { to: wholePath("BACKUP_TO", BACKUP_TO), at: timeOf(BACKUP_AT || defaults.at), keepDays: daysOf(BACKUP_KEEP_DAYS) };
}

function timeOf(text: string): Temporal.PlainTime {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return Temporal.PlainTime.from(text);
  throw new StartRefusal(`BACKUP_AT is ${text}, and must be a time of day such as ${defaults.at}.`);
}

function daysOf(text: string | undefined): number {
  if (!text) return defaults.keepDays;
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= longestKeepDays) return days;
  throw new StartRefusal(`BACKUP_KEEP_DAYS is ${text}, and must be a whole number from 1 to ${longestKeepDays}.`);
}

function wholePath(name: string, path: string): string {
  if (isAbsolute(path)) return path;
  throw new StartRefusal(`${name} is ${path}, and must be a whole path such as /srv/firstray.`);
}
