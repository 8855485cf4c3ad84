import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { serverFlags } from "../../apps/cli/launch/server-flags.js";

const run = promisify(execFile);
const firstray = join(import.meta.dirname, "../../apps/cli/bin/firstray.js");

/** Keeps a while what it makes, as many requests under way do, and prints the most room that young objects took, in MiB. */
const busy = `
  const kept = [];
  let most = 0;
  for (let round = 0; round < 60; round += 1) {
    kept.push(Array.from({ length: 20_000 }, (_, at) => ({ at, pair: [round, at] })));
    if (kept.length > 6) kept.shift();
    const young = require("node:v8").getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
    most = Math.max(most, young.physical_space_size / 2 ** 20);
  }
  console.log(most);
`;

test("under the server's flags young objects take no more than two halves of eight megabytes", async () => {
  const { stdout } = await run(process.execPath, [...serverFlags, "-e", busy]);
  expect(Number(stdout)).toBeGreaterThan(1);
  expect(Number(stdout)).toBeLessThanOrEqual(16.5);
});

test.each(["serve", "demo"])("firstray %s runs under the server's flags", async (mode) => {
  const told = `if (process.argv[1]?.endsWith("main.ts")) { console.log(process.execArgv.join(" ")); process.exit(); }`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(told)}`;
  const { stdout } = await run(process.execPath, [firstray, mode], { env: { ...process.env, NODE_OPTIONS } });
  expect(stdout.trim().split(" ")).toEqual(expect.arrayContaining(serverFlags));
});
