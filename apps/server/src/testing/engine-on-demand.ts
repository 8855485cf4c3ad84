import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./shared-engine.ts", import.meta.url));

/** A PostgreSQL that is started by whoever first asks for it. */
export interface EngineOnDemand {
  /** How to connect, as JSON of `pg`'s ClientConfig. */
  readonly connection: () => Promise<string>;
  /** Stops it, if it was ever started, and waits until nothing of it is left. */
  readonly stop: () => Promise<void>;
}

/** Offers the engine; nothing is started yet. */
export function engineOnDemand(): EngineOnDemand {
  let child: ChildProcess | undefined;
  let connection: Promise<string> | undefined;
  const start = (): Promise<string> => {
    child = spawn(process.execPath, [program], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    return saidBy(child);
  };
  return {
    connection: () => {
      connection ??= start();
      return connection;
    },
    stop: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}

async function saidBy(child: ChildProcess): Promise<string> {
  const ended = once(child, "exit").then(() => {
    throw new Error("the tests' PostgreSQL did not start; its reason is printed above");
  });
  const [connection] = await Promise.race([once(child, "message"), ended]);
  return JSON.stringify(connection);
}
