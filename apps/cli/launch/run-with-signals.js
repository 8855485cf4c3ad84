import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { pathToFileURL } from "node:url";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const watchEveryMs = 100;
const endWithStarter = pathToFileURL(`${import.meta.dirname}/end-with-starter.js`).href;

/**
 * Runs a script to its end and passes signals on to it; when the npm that started this is gone (killed without a word), it is told to end.
 * The script is in this process's group, so that killing the group kills both, and ends when this process does.
 * @param {string} node
 * @param {readonly string[]} arguments_ - the script and its arguments.
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and the signal's number when a signal ended it.
 */
export function runWithSignals(node, arguments_, options = {}) {
  const child = spawn(node, ["--import", endWithStarter, ...arguments_], { stdio: ["inherit", "inherit", "inherit", "ipc"], ...options });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const npm = process.env["npm_lifecycle_event"] ? npmProcess() : undefined;
  const watch = setInterval(() => npm !== undefined && npmProcess() !== npm && child.kill("SIGTERM"), watchEveryMs);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** The process that runs npm: our parent, or that of the shell between (which the system tells on Linux). Another one once npm is gone. */
function npmProcess() {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8")) ?? [];
    return /^(sh|dash|bash|ash|busybox)$/.test(name) ? Number(parent) : process.ppid;
  } catch {
    return process.ppid;
  }
}
