import { resolve } from "node:path";
import { defaultDataFolder } from "../engine/default-data-folder.ts";
import { type Opened, openToVerify } from "./open-to-verify.ts";

/**
 * The database that a command is asked to look at: of the folder that it names, else that of `DATABASE_URL`, else of the data folder.
 * @throws StartRefusal when there is none, or it does not start.
 */
export async function openAsked(folder: string | undefined, environment: NodeJS.ProcessEnv): Promise<Opened> {
  const { DATABASE_URL, DATABASE_APP_URL } = environment;
  if (folder === undefined && DATABASE_URL) {
    const application = DATABASE_APP_URL ? { application: { connectionString: DATABASE_APP_URL } } : {};
    return { administrator: { connectionString: DATABASE_URL }, ...application, stop: async () => undefined, heads: [] };
  }
  return openToVerify(folder === undefined ? defaultDataFolder(environment, process.getuid?.()) : resolve(folder));
}
