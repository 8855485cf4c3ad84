import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

const script = "apps/cli/bin/firstray.js";

/**
 * What a command of the product prints with `--json`, run as people run it. What it finds wrong is part of what it says.
 * @throws when it says nothing that can be read.
 */
export async function saidByCommand(...arguments_: readonly string[]): Promise<unknown> {
  const command = spawn(process.execPath, [script, ...arguments_, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(command, "exit");
  const said = await text(command.stdout);
  const [code] = await ended;
  if (said === "") throw new Error(`firstray ${arguments_.join(" ")} must say what it found, and ended with ${code}`);
  return JSON.parse(said);
}
