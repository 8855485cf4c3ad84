import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { trackedFiles } from "./tracked-files.ts";

/** Keys named in code, `@source key` in a comment or `source: "key"` in data; a key may be followed by the place in the source. */
function keysIn(text: string): string[] {
  const inComments = [...text.matchAll(/@source ([a-z][a-z0-9-]*)/g)];
  const inData = [...text.matchAll(/\bsource: "([a-z][a-z0-9-]*)[ "]/g)];
  return [...inComments, ...inData].flatMap((match) => match[1] ?? []);
}

/** Every source that the code names is listed in docs/sources.md, and every listed one is used. */
export function checkSources(): CheckResult {
  const listed = new Set(
    [...readFileSync("docs/sources.md", "utf8").matchAll(/^\| `([a-z][a-z0-9-]*)`/gm)].flatMap((match) => match[1] ?? []),
  );
  const files = trackedFiles(/^(packages|apps)\/.*\.tsx?$/).filter((file) => existsSync(file) && !/\.test\.tsx?$/.test(file));
  const used = new Map(files.flatMap((file) => keysIn(readFileSync(file, "utf8")).map((key) => [key, file] as const)));
  const problems = [
    ...[...used].flatMap(([key, file]) =>
      listed.has(key) ? [] : [`${file} names the source ${key}, which docs/sources.md does not list`],
    ),
    ...[...listed].flatMap((key) => (used.has(key) ? [] : [`docs/sources.md lists ${key}, which no code names`])),
  ];
  return { looked: used.size, of: "sources named in code", problems };
}
