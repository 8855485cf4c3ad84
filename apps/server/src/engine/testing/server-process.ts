import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./engine-server.ts", import.meta.url));

/** A process of its own that runs the engine of a data folder. */
export type ServerProcess = {
  /** Sends a signal and waits for the end. */
  readonly end: (signal: "SIGKILL" | "SIGTERM") => Promise<void>;
};

/** Starts one. @throws the sentence with which it did not start. */
export async function serverProcess(dataFolder: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [said] = await once(child, "message");
  if (said !== "started") throw new Error(String(said));
  return {
    end: async (signal) => {
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
    },
  };
}
