import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { trackedFiles } from "./tracked-files.ts";

const pure =
  /^packages\/(geometry|radiograph|osteotomy|instruments|record|pathway|proof|phantom|content)\/src\/(?!testing\/)(?!.*\.test\.ts$).*\.ts$/;
const forbidden = /Math\.random|Date\.now|new Date\(\)|Temporal\.Now|performance\.now|from "node:/;

/** The pure packages take time and randomness as values: none of them asks the machine. */
export function checkPurity(): CheckResult {
  const files = trackedFiles(pure).filter((file) => existsSync(file));
  const problems = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (forbidden.test(line) ? [`${file}:${index + 1} asks the machine: ${line.trim()}`] : [])),
  );
  return { looked: files.length, of: "files of pure packages", problems };
}
