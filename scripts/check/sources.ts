import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { trackedFiles } from "./tracked-files.ts";

const key = /^[a-z][a-z0-9.-]*[a-z0-9]$/;

/** Keys named in code, `@source key place key …` in a comment or `source: "key"` in data; a place in a source (R3, 4.2) is no key. */
function keysIn(text: string): string[] {
  const inComments = [...text.matchAll(/@source ([^*\n]+)/g)].flatMap((match) => (match[1] ?? "").trim().split(/[ ,;]+/));
  const inData = [...text.matchAll(/\bsource: "([^" ]+)/g)].flatMap((match) => match[1] ?? []);
  return [...inComments, ...inData].filter((word) => key.test(word));
}

/** Every source that the code names is listed in docs/sources.md, and every listed one is used. */
export function checkSources(): CheckResult {
  const listed = new Set(
    [...readFileSync("docs/sources.md", "utf8").matchAll(/^\| `([a-z][a-z0-9.-]*)`/gm)].flatMap((match) => match[1] ?? []),
  );
  const files = trackedFiles(/^(packages|apps)\/.*\.tsx?$/).filter((file) => existsSync(file) && !/\.test\.tsx?$|\/testing\//.test(file));
  const used = new Map(files.flatMap((file) => keysIn(readFileSync(file, "utf8")).map((key) => [key, file] as const)));
  const problems = [
    ...[...used].flatMap(([key, file]) =>
      listed.has(key) ? [] : [`${file} names the source ${key}, which docs/sources.md does not list`],
    ),
    ...[...listed].flatMap((key) => (used.has(key) ? [] : [`docs/sources.md lists ${key}, which no code names`])),
  ];
  return { looked: used.size, of: "sources named in code", problems };
}
