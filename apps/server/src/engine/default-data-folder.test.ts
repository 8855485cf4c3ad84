import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultDataFolder } from "./default-data-folder.ts";

test.skipIf(process.platform === "win32").each([
  { title: "FIRSTRAY_DATA before everything", environment: { FIRSTRAY_DATA: "/srv/foot", XDG_DATA_HOME: "/x" }, uid: 0, is: "/srv/foot" },
  { title: "root's own", environment: { XDG_DATA_HOME: "/x" }, uid: 0, is: "/var/lib/firstray" },
  { title: "a user's XDG folder", environment: { FIRSTRAY_DATA: "", XDG_DATA_HOME: "/x" }, uid: 1000, is: "/x/firstray" },
  { title: "a user's default", environment: {}, uid: 1000, is: join(homedir(), ".local/share/firstray") },
])("$title", ({ environment, uid, is }) => expect(defaultDataFolder(environment, uid)).toBe(is));
