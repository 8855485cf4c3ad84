/** `npm run check`: everything that can be wrong without running the product; each line says what was looked at. */
import { checkDependencies } from "./check/dependencies.ts";
import { checkAudit, checkLockFile } from "./check/dependency-audit.ts";
import { checkFileSize } from "./check/file-size.ts";
import type { CheckResult } from "./check/finding.ts";
import { checkHazards } from "./check/hazards.ts";
import { checkProtocolCoverage } from "./check/protocol-coverage.ts";
import { checkPurity } from "./check/purity.ts";
import { checkSources } from "./check/sources.ts";
import { runTool } from "./check/tool.ts";
import { trackedFiles } from "./check/tracked-files.ts";

const typescriptFiles = (): number => trackedFiles(/\.tsx?$/).length;

const checks: readonly (readonly [name: string, check: () => CheckResult])[] = [
  [
    "format and lint",
    () => runTool("files", "@biomejs/biome/bin/biome", ["check", "."], (output) => Number(/Checked (\d+) files/.exec(output)?.[1] ?? 0)),
  ],
  ["types", () => runTool("TypeScript files", "typescript/bin/tsc", ["-b"], typescriptFiles)],
  ["dead code", () => runTool("TypeScript files", "knip/bin/knip.js", [], typescriptFiles)],
  ["purity", checkPurity],
  ["file size", checkFileSize],
  ["sources", checkSources],
  ["protocol coverage", checkProtocolCoverage],
  ["dependencies", checkDependencies],
  ["lock file", checkLockFile],
  ["known weaknesses", checkAudit],
  ["hazards", checkHazards],
];

const results = checks.map(([name, check]) => {
  const { looked, of, problems, skipped } = check();
  const all = looked === 0 ? [...problems, `${name} looked at no ${of}: the check itself is broken`] : problems;
  const word = all.length > 0 ? "FAIL" : skipped === undefined ? "ok  " : "SKIP";
  console.log(`${word} ${name}: ${skipped ?? `${looked} ${of}`}`);
  for (const problem of all) console.log(`     ${problem}`);
  return all.length === 0;
});
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
