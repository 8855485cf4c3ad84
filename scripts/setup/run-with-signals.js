import { spawn } from "node:child_process";
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const watchEveryMs = 100;

/**
 * Runs a program to its end and passes signals on to it; when whoever started this is gone (killed without a word), it is told to end.
 * The program is in this process's group, so that killing the group kills both, and gets a channel that closes with this process.
 * @param {string} program
 * @param {readonly string[]} arguments_
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and the signal's number when a signal ended it.
 */
export function runWithSignals(program, arguments_, options = {}) {
  const child = spawn(program, arguments_, { stdio: ["inherit", "inherit", "inherit", "ipc"], ...options });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), watchEveryMs);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
