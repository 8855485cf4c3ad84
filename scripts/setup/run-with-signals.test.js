import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const launcher = pathToFileURL(join(import.meta.dirname, "../../apps/cli/launch/run-with-signals.js")).href;

/** Stops in two steps, so that a test can come between them: SIGTERM begins, SIGHUP ends with code 7. */
const careful = `
  process.once("SIGTERM", () => console.log("stopping"));
  process.once("SIGHUP", () => { console.log("stopped"); process.exit(7); });
  setInterval(() => undefined, 1000);
  console.log("ready");
`;

/** A starter process that runs a script, what both printed, and when their output ended. */
function starterOf(script) {
  const code = `
    import { runWithSignals } from ${JSON.stringify(launcher)};
    process.exitCode = await runWithSignals(process.execPath, ["-e", ${JSON.stringify(script)}]);
  `;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  starter.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  const says = async (word) => {
    while (!printed.includes(word)) await once(starter.stdout, "data");
  };
  return { starter, says, printed: () => printed };
}

test.skipIf(process.platform === "win32")(
  "a signal that arrives again does not cut a stop short, and the exit code is passed on",
  async () => {
    const { starter, says, printed } = starterOf(careful);
    const ended = once(starter, "close");
    await says("ready");
    starter.kill("SIGTERM");
    await says("stopping");
    starter.kill("SIGTERM");
    starter.kill("SIGHUP");
    expect(await ended).toEqual([7, null]);
    expect(printed()).toBe("ready\nstopping\nstopped\n");
  },
);

test.skipIf(process.platform === "win32")("a script whose starter was killed is told to end", async () => {
  const script = `process.once("SIGTERM", () => { console.log("stopped"); process.exit(); }); setInterval(() => undefined, 1000); console.log("ready");`;
  const { starter, says, printed } = starterOf(script);
  const ended = once(starter.stdout, "end");
  await says("ready");
  starter.kill("SIGKILL");
  await ended;
  expect(printed()).toBe("ready\nstopped\n");
});

test("a script that knows no signals ends by one, with its number in the exit code", async () => {
  const { starter, says } = starterOf(`setInterval(() => undefined, 1000); console.log("ready");`);
  const ended = once(starter, "close");
  await says("ready");
  starter.kill("SIGTERM");
  expect(await ended).toEqual([143, null]);
});
