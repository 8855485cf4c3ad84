/** `npm start`: installs and builds what has changed, then runs the demo. Runs under any Node from 20 on, before anything is installed. */
import { join } from "node:path";
import { runWithSignals } from "../apps/cli/launch/run-with-signals.js";
import { serverFlags } from "../apps/cli/launch/server-flags.js";
import { ensureInstalled } from "./setup/ensure-installed.js";
import { ensureWebBuilt } from "./setup/ensure-web-built.js";
import { mainOfScript } from "./setup/main-of-script.js";

const root = join(import.meta.dirname, "..");

await mainOfScript(async () => {
  const node = await ensureInstalled(root);
  await ensureWebBuilt(root);
  return runWithSignals(node, [...serverFlags, join(root, "apps/server/src/main.ts"), "demo"]);
});
