import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("many at once make one folder, and the missing ones above it", async () => {
  const wanted = join(folder, "data", "engine");
  await Promise.all(Array.from({ length: 8 }, () => makeFolder(wanted, 0o700)));
  expect((await stat(wanted)).isDirectory()).toBe(true);
});

test("something else of that name is refused and stays", async () => {
  const taken = join(folder, "data");
  await writeFile(taken, "kept");
  await expect(makeFolder(taken, 0o700)).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(makeFolder(join(taken, "engine"), 0o700)).rejects.toMatchObject({ code: "ENOTDIR" });
});
