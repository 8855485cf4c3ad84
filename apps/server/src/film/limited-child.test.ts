import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitedChild } from "./limited-child.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-child-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { timeMs: 10_000, memoryMb: 256 };

/** Runs these lines as the limited process. */
async function run(lines: string, within = limits): Promise<string> {
  const module = join(folder, "module.mjs");
  await writeFile(module, `import fs from "node:fs"; import child from "node:child_process";\n${lines}`);
  return limitedChild(module, join(folder, "argument"), folder, within);
}

test("a process that does its work is done, and has written into its folder", async () => {
  expect(await run("fs.writeFileSync(process.argv[2], 'done')")).toBe("done");
  expect(await readdir(folder)).toContain("argument");
});

test.each([
  { what: "throws", lines: "throw new Error('x')", ended: "failed" },
  { what: "writes beside its folder", lines: "fs.writeFileSync(process.argv[2] + '/../../beside', '')", ended: "failed" },
  { what: "reads what is not its own", lines: "fs.readFileSync('/etc/hostname')", ended: "failed" },
  { what: "starts another process", lines: "child.execSync('true')", ended: "failed" },
  {
    what: "looks for the server's environment",
    lines: "if (process.env.PATH !== undefined) process.exit(0); process.exit(7)",
    ended: "failed",
  },
])("a process that $what has $ended", async ({ lines, ended }) => {
  expect(await run(lines)).toBe(ended);
});

test("a process that never ends is killed", async () => {
  expect(await run("for (;;) {}", { ...limits, timeMs: 400 })).toBe("too-slow");
});

test.skipIf(process.platform !== "linux")("a process that takes more memory than it may is killed", async () => {
  const lines =
    "const held = []; for (;;) { held.push(Buffer.alloc(2 ** 22, 1)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2); }";
  expect(await run(lines)).toBe("too-large");
});
