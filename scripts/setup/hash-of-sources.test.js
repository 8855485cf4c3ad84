import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOfSources } from "./hash-of-sources.js";

let root;
const hash = () => hashOfSources(root, ["web"], ["lock.json"]);
const write = (path, text) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "firstray-hash-"));
  for (const folder of ["web/src", "web/dist", "web/node_modules"]) mkdirSync(join(root, folder), { recursive: true });
  write("web/src/page.tsx", "page");
  write("lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  { title: "a source changed", path: "web/src/page.tsx", changes: true },
  { title: "a source is new", path: "web/src/other.tsx", changes: true },
  { title: "the lockfile changed", path: "lock.json", changes: true },
  { title: "a test changed", path: "web/src/page.test.tsx", changes: false },
  { title: "something was built", path: "web/dist/index.html", changes: false },
  { title: "something was installed", path: "web/node_modules/x.js", changes: false },
])("$title: the hash changes: $changes", ({ path, changes }) => {
  const before = hash();
  write(path, "new");
  expect(hash() !== before).toBe(changes);
});
