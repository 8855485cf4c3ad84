import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";

/**
 * The data folder: `FIRSTRAY_DATA`, else as root `/var/lib/firstray` (which the engine's own account can reach), else
 * `$XDG_DATA_HOME/firstray`, else the platform's place for a user's data. An empty variable counts as not set.
 * @param uid - the user's number; undefined on Windows.
 * @example defaultDataFolder({ FIRSTRAY_DATA: "/srv/foot" }, 1000) // "/srv/foot"
 */
export function defaultDataFolder(environment: NodeJS.ProcessEnv, uid: number | undefined): string {
  const { FIRSTRAY_DATA, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (FIRSTRAY_DATA) return resolve(FIRSTRAY_DATA);
  if (uid === 0) return "/var/lib/firstray";
  if (XDG_DATA_HOME) return resolve(XDG_DATA_HOME, "firstray");
  if (platform() === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "firstray");
  return join(homedir(), ".local", "share", "firstray");
}
