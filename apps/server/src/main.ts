import { StartRefusal } from "./engine/start-refusal.ts";
import { configuration, type Mode } from "./start/configuration.ts";
import { startServer } from "./start/start-server.ts";

const [argument = "serve"] = process.argv.slice(2);
if (!isMode(argument)) {
  console.error(`firstray starts as "serve" or "demo", got "${argument}".`);
  process.exit(2);
}
try {
  const server = await startServer(configuration(argument, process.env), (line) => console.error(line));
  console.log(server.url);
  stopOnSignal(server.stop);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function isMode(text: string): text is Mode {
  return text === "serve" || text === "demo";
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
