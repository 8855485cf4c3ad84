import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOfSources } from "./hash-of-sources.js";
import { npm } from "./npm.js";
import { packagesUsedBy } from "./packages-used-by.js";
import { step } from "./step.js";

/**
 * Builds the clinic's pages when their sources are not those that were built.
 * @param {string} root
 * @throws {import("./step-failure.js").StepFailure}
 */
export async function ensureWebBuilt(root) {
  const stamp = join(root, "apps/web/dist/.built-from");
  const sources = hashOfSources(root, packagesUsedBy(root, "apps/web"), [
    "package-lock.json",
    "tsconfig.base.json",
    "docs/safety/hazards.yml",
  ]);
  if ((await readFile(stamp, "utf8").catch(() => "")) === sources) return;
  await step("Building the pages", () => npm(root, ["run", "build"], "The pages could not be built: see what was printed above."));
  await writeFile(stamp, sources);
}
