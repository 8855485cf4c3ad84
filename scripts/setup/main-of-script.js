import { StepFailure } from "./step-failure.js";

/**
 * Runs a script's work and ends the process with its exit code; a step that failed is one sentence below what its program printed.
 * @param {() => Promise<number>} work
 */
export async function mainOfScript(work) {
  try {
    process.exitCode = await work();
  } catch (cause) {
    if (!(cause instanceof StepFailure)) throw cause;
    if (cause.printed) process.stderr.write(`${cause.printed.trimEnd()}\n`);
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 1;
  }
}
