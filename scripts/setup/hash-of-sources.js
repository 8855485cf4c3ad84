import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const notSources = /(^|\/)(node_modules|dist|testing)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$/;

/**
 * A hash of names and contents of all sources below some folders, tests aside, and of some files.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {readonly string[]} files
 */
export function hashOfSources(root, folders, files) {
  const hash = createHash("sha256");
  for (const path of [...folders.flatMap((folder) => filesBelow(root, folder)), ...files]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => ({ entry, path: `${folder}/${entry.name}` }))
    .filter(({ path }) => !notSources.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesBelow(root, path) : [path]));
}
