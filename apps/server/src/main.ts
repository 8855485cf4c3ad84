import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { StartRefusal } from "./engine/start-refusal.ts";
import { configuration, type Mode } from "./start/configuration.ts";

const [argument = "serve"] = process.argv.slice(2);
if (argument === "administrator-link") {
  await printAdministratorLink();
  process.exit();
}
if (!isMode(argument)) {
  console.error(`firstray starts as "serve" or "demo", got "${argument}".`);
  process.exit(2);
}
const end = endOnSignal();
try {
  const asked = configuration(argument, process.env);
  keepCompiled(asked.dataFolder);
  keepHeapSmall();
  const { startServer } = await import("./start/start-server.ts");
  const server = await startServer(asked, { say: (line) => console.error(line), until: end });
  console.log(server.url);
  await aborted(end);
  await server.stop();
  process.exit(0);
} catch (error) {
  if (error instanceof StartRefusal) console.error(error.message);
  else if (!end.aborted) throw error;
  process.exitCode = end.aborted ? 0 : 1;
}

function isMode(text: string): text is Mode {
  return text === "serve" || text === "demo";
}

async function printAdministratorLink(): Promise<void> {
  try {
    const { newAdministratorLink } = await import("./start/new-administrator-link.ts");
    console.log(await newAdministratorLink(configuration("serve", process.env)));
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Every start but the first loads the compiled modules that an earlier one left: the difference is most of a start. */
function keepCompiled(dataFolder: string): void {
  if (existsSync(dataFolder)) enableCompileCache(join(dataFolder, "compiled"));
}

/** Collects when the heap is half as large again as what lives in it: V8 lets it grow to several times that where the machine has the memory. */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** The first signal ends everything in order, whatever is under way; a second one does not wait. */
function endOnSignal(): AbortSignal {
  const end = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => (end.signal.aborted ? process.exit(1) : end.abort()));
  }
  return end.signal;
}
