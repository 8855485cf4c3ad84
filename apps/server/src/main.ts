import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { StartRefusal } from "./engine/start-refusal.ts";
import { configuration, type Mode } from "./start/configuration.ts";

const [argument = "serve"] = process.argv.slice(2);
if (!isMode(argument)) {
  console.error(`firstray starts as "serve" or "demo", got "${argument}".`);
  process.exit(2);
}
try {
  const asked = configuration(argument, process.env);
  keepCompiled(asked.dataFolder);
  const { startServer } = await import("./start/start-server.ts");
  const server = await startServer(asked, (line) => console.error(line));
  stopOnSignal(server.stop);
  console.log(server.url);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function isMode(text: string): text is Mode {
  return text === "serve" || text === "demo";
}

/** Every start but the first loads the compiled modules that an earlier one left: the difference is most of a start. */
function keepCompiled(dataFolder: string): void {
  if (existsSync(dataFolder)) enableCompileCache(join(dataFolder, "compiled"));
}

/** The first signal stops everything in order; a second one does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
