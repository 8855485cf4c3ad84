import { constants } from "node:os";

/**
 * Loaded before a script that `runWithSignals` runs. A Ctrl-C arrives several times, from the terminal and from everyone who passes it on:
 * the script's own handler stops it in order at the first, and the others must not cut that short. A script without one ends at once.
 * When its starter is gone, it ends as if told to.
 */
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!stopping && process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    stopping = true;
  });
}
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// A script that has come to its end is not held up by the channel to its starter.
process.channel?.unref();
