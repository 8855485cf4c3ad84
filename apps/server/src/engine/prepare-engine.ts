import { dirname, join } from "node:path";
import { copyEngine } from "./copy-engine.ts";
import { type Account, engineAccount } from "./engine-account.ts";
import { enginePackage } from "./engine-package.ts";
import type { EnginePlaces } from "./engine-places.ts";
import type { EngineProgram } from "./engine-program.ts";
import { initialiseDatabase } from "./initialise-database.ts";
import { makeFolder } from "./make-folder.ts";
import { prepareFolders } from "./prepare-folders.ts";
import { reachable } from "./reachable.ts";
import { StartRefusal } from "./start-refusal.ts";

/** Root's own data folder, which every account can reach. */
const rootEngine = "/var/lib/firstray/engine";

/**
 * Makes whatever the engine needs in the data folder and is not there yet: folders, binaries, the database.
 * @throws StartRefusal with one sentence when something cannot be made.
 */
export async function prepareEngine(places: EnginePlaces): Promise<{ program: EngineProgram; version: string }> {
  const found = await enginePackage(process.platform, process.arch);
  const account = await engineAccount(places.database);
  await prepareFolders(places, account);
  const walksThere = account === undefined || (await reachable(places.data, account));
  const home = walksThere ? places.engine : await homeElsewhere(account, places.data);
  const program = { binaries: await copyEngine(found, home), account, walksThere };
  await initialiseDatabase(program, places, found.version);
  return { program, version: found.version };
}

/** Programs are started by path, so that their account must be able to walk to them, which it cannot below somebody's private folder. */
async function homeElsewhere(account: Account, data: string): Promise<string> {
  const usable =
    process.platform === "linux" &&
    (await makeFolder(rootEngine, 0o755).then(
      () => reachable(rootEngine, account),
      () => false,
    ));
  if (usable) return rootEngine;
  throw new StartRefusal(
    `PostgreSQL does not run as root, and its own user cannot enter ${dirname(data)}: set FIRSTRAY_DATA to a folder that is not below a private one (default ${join(dirname(rootEngine))}).`,
  );
}
