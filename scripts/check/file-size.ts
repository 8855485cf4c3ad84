import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { trackedFiles } from "./tracked-files.ts";

const most = 300;

/** No source file over 300 lines; what is longer is several things. */
export function checkFileSize(): CheckResult {
  const files = trackedFiles(/^(packages|apps|scripts|e2e)\/.*\.(ts|tsx|js)$/).filter(
    (file) => existsSync(file) && !file.endsWith(".test.ts"),
  );
  const problems = files.flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n").length - 1;
    return lines > most ? [`${file} has ${lines} lines, the most is ${most}`] : [];
  });
  return { looked: files.length, of: "source files", problems };
}
