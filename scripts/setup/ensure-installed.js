import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ownNode } from "../../apps/cli/launch/own-node.js";
import { installedAsLocked } from "./installed-as-locked.js";
import { npm } from "./npm.js";
import { step } from "./step.js";
import { StepFailure } from "./step-failure.js";

/**
 * Installs the packages when node_modules is not what the lockfile says.
 * @param {string} root
 * @returns {Promise<string>} the Node 24 to run everything with.
 * @throws {StepFailure}
 */
export async function ensureInstalled(root) {
  if (!(await isInstalled(root))) {
    await step("Installing packages", () =>
      npm(
        root,
        ["ci", "--include=dev", "--include=optional"],
        "The packages could not be installed: see what npm said above, and start again.",
      ),
    );
  }
  const node = ownNode(root);
  if (node) return node;
  throw new StepFailure(
    `Firstray needs Node 24 on ${process.platform} ${process.arch}, and this is Node ${process.versions.node}: install Node 24 and start again.`,
  );
}

async function isInstalled(root) {
  if (!ownNode(root)) return false;
  try {
    const [lockfile, record] = await Promise.all(
      ["package-lock.json", "node_modules/.package-lock.json"].map(async (file) => JSON.parse(await readFile(join(root, file), "utf8"))),
    );
    return installedAsLocked(lockfile, record);
  } catch {
    return false;
  }
}
