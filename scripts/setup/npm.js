import { spawn } from "node:child_process";
import { StepFailure } from "./step-failure.js";

/**
 * Runs npm to its end, the one that runs this where one does. What it prints is shown only when it fails.
 * @param {string} root
 * @param {readonly string[]} arguments_
 * @param {string} failure - the sentence for when it fails.
 * @throws {StepFailure}
 */
export async function npm(root, arguments_, failure) {
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  const options = { cwd: root, stdio: ["ignore", "pipe", "pipe"] };
  const child = script?.endsWith(".js")
    ? spawn(node, [script, ...arguments_], options)
    : spawn("npm", arguments_, { ...options, shell: process.platform === "win32" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const end = passSignals(child);
  const code = await new Promise((resolve) => {
    child.once("error", (cause) => resolve(cause.message));
    child.once("close", resolve);
  });
  end();
  if (code !== 0) throw new StepFailure(failure, printed);
}

/** Who stops a start stops its npm too: one that went on alone would be in the way of the next. */
function passSignals(child) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
