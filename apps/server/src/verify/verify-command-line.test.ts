import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEngine } from "../engine/start-engine.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { ownDatabase } from "../store/own-database.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { verifyCommandLine } from "./verify-command-line.ts";

let folder: string;
const end = `0 ${"0".repeat(64)}`;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstray-verify-"));
}, engineStartMs);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a data folder is verified while its server runs and after it has stopped, and is left as it was", {
  timeout: engineStartMs,
}, async () => {
  const engine = await startEngine({ dataFolder: folder });
  const store = await openStore({ administrator: await ownDatabase(engine.connection), demo: false });
  const running = await verifyCommandLine([folder, "--projections"], { LANG: "en_CA" });
  await closeStore(store);
  await engine.stop();
  const stopped = await verifyCommandLine([folder, "--head", end, "--json"], {});
  expect(running).toMatchObject({ code: 0, output: expect.stringContaining(`it ends at ${end}`) });
  expect(stopped.code).toBe(0);
  expect(JSON.parse(stopped.output ?? "")).toMatchObject([{ chain: { kind: "whole", rows: 0, headsHeld: 2 } }]);
  const cut = await verifyCommandLine([folder, "--head", `3 ${"a".repeat(64)}`], { LANG: "fr_CA.UTF-8" });
  expect(cut).toMatchObject({ code: 1, output: expect.stringContaining("les lignes 1 à 3 manquent") });
});

test.each([
  { arguments_: ["--head", "twelve"], code: 2, complaint: /64 hexadecimal digits/ },
  { arguments_: ["a", "b"], code: 2, complaint: /firstray verify/ },
  { arguments_: ["--fast"], code: 2, complaint: /--fast/ },
  { arguments_: ["/nowhere/at/all"], code: 1, complaint: /There is no database in \/nowhere\/at\/all/ },
])("$arguments_ ends with $code and a sentence", async ({ arguments_, code, complaint }) => {
  const ending = await verifyCommandLine(arguments_, {});
  expect(ending.code).toBe(code);
  expect(ending.complaint).toMatch(complaint);
});
