import { defaultDataFolder } from "../engine/default-data-folder.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { type KeepingSettings, keepingSettings } from "./keeping-settings.ts";
import { type MessageSettings, messageSettings } from "./message-settings.ts";

/** The two ways to start: the demo practice, or the real thing, which never loads demo data. */
export type Mode = "demo" | "serve";

/** What the environment says. */
export interface Configuration {
  readonly mode: Mode;
  readonly port: number;
  readonly dataFolder: string;
  /** Of a PostgreSQL that is not ours: of its administrator, or of the owner of our tables. */
  readonly databaseUrl?: string;
  /** Of the role to work as, where the administrator makes roles by hand. */
  readonly databaseAppUrl?: string;
  /** The address that a proxy offers this server under. */
  readonly publicUrl?: string;
  /** How long a server that is told to stop answers on behind its proxy; absent: the usual. */
  readonly drainSeconds?: number;
  /** After how many idle minutes a session is locked; absent: the usual. */
  readonly lockMinutes?: number;
  /** How messages leave; the demo has none, for nothing of it may reach anybody. */
  readonly messages?: MessageSettings;
  /** Where films and backups lie, and who may read the figures of operation. */
  readonly keeping?: KeepingSettings;
}

const defaultPort = 4810;
const highestPort = 65_535;
const longestLockMinutes = 60;
const longestDrainSeconds = 60;

/**
 * The configuration from the environment; an empty variable counts as not set.
 * @throws StartRefusal naming the variable that makes no sense.
 */
export function configuration(mode: Mode, environment: NodeJS.ProcessEnv, uid = process.getuid?.()): Configuration {
  const { DATABASE_URL, DATABASE_APP_URL, PUBLIC_URL, DRAIN_SECONDS, LOCK_MINUTES } = environment;
  if (mode === "demo" && PUBLIC_URL) {
    throw new StartRefusal("The demo works only on this computer: unset PUBLIC_URL, or start with firstray serve.");
  }
  return {
    mode,
    port: portOf(environment["PORT"]),
    dataFolder: defaultDataFolder(environment, uid),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    ...(DATABASE_APP_URL && { databaseAppUrl: DATABASE_APP_URL }),
    ...(PUBLIC_URL && { publicUrl: publicAddress(PUBLIC_URL) }),
    ...(DRAIN_SECONDS && { drainSeconds: wholeNumber("DRAIN_SECONDS", DRAIN_SECONDS, 0, longestDrainSeconds) }),
    ...(LOCK_MINUTES && { lockMinutes: wholeNumber("LOCK_MINUTES", LOCK_MINUTES, 1, longestLockMinutes) }),
    ...(mode === "serve" && { messages: messageSettings(environment), keeping: keepingSettings(environment) }),
  };
}

function portOf(text: string | undefined): number {
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= highestPort) return port;
  throw new StartRefusal(`PORT is ${text}, and must be a whole number from 0 (any free port) to ${highestPort}.`);
}

function publicAddress(text: string): string {
  if (URL.canParse(text) && isSafe(new URL(text))) return new URL(text).origin;
  throw new StartRefusal(
    `PUBLIC_URL is ${text}, and must be an address such as https://foot.example.org: browsers offer passkeys over https alone.`,
  );
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && hostname === "localhost");
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new StartRefusal(`${name} is ${text}, and must be a whole number from ${least} to ${most}.`);
}
