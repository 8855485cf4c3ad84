import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The folders of our own packages that a package uses, directly or through another, itself included.
 * @param {string} root
 * @param {string} folder - relative to the root, such as `apps/web`.
 * @returns {string[]}
 */
export function packagesUsedBy(root, folder) {
  const found = new Set([folder]);
  for (const each of found) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, each, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) {
      if (name.startsWith("@firstray/")) found.add(`packages/${name.slice("@firstray/".length)}`);
    }
  }
  return [...found];
}
