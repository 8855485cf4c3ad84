/** `npm test`: installs and builds what has changed, runs every test, and counts them. More arguments go to Vitest. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runWithSignals } from "../apps/cli/launch/run-with-signals.js";
import { ensureInstalled } from "./setup/ensure-installed.js";
import { ensureWebBuilt } from "./setup/ensure-web-built.js";
import { mainOfScript } from "./setup/main-of-script.js";
import { summaryOfTests } from "./setup/summary-of-tests.js";

const root = join(import.meta.dirname, "..");

await mainOfScript(async () => {
  const node = await ensureInstalled(root);
  await ensureWebBuilt(root);
  const folder = await mkdtemp(join(tmpdir(), "firstray-tests-"));
  const report = join(folder, "report.json");
  const arguments_ = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)];
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}` };
  const code = await runWithSignals(node, [join(root, "node_modules/vitest/vitest.mjs"), ...arguments_], { cwd: root, env });
  const text = await readFile(report, "utf8").catch(() => undefined);
  await rm(folder, { recursive: true });
  return text === undefined ? code || 1 : summed(JSON.parse(text), code);
});

/** Prints the counts; a run that tested nothing has failed. */
function summed(report, code) {
  const { passed, failed, skipped, realFilms } = summaryOfTests(report);
  console.log(`real-film tests: ${realFilms.ran} of ${realFilms.of} ran`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return code === 0 && failed === 0 && passed > 0 ? 0 : code || 1;
}
